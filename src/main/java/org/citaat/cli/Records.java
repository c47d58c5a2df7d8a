package org.citaat.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.citaat.app.Documents.ImportException;
import org.jspecify.annotations.Nullable;

/// JSON Lines in, JSON Lines out: one answer for each record. A line that cannot be answered is named by its number, from 1, and
/// the others still are.
final class Records {
    static final String BYTE_ORDER_MARK = "\ufeff";

    private final Answer answer;
    private final Console console;

    Records(Answer answer, Console console) {
        this.answer = answer;
        this.console = console;
    }

    /// What is answered to one record.
    @FunctionalInterface
    interface Answer {
        /// The answer to one record, as it is printed.
        ///
        /// @throws IllegalArgumentException tells what is wrong with the record
        /// @throws ImportException where the document that it names cannot be had or read
        Map<String, @Nullable Object> answer(Map<String, Object> record)
                throws IOException, ImportException, InterruptedException;
    }

    /// Answers the lines of standard input.
    ///
    /// @return the exit code
    int run() throws IOException, InterruptedException {
        return run(new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8))) == 0
                ? CommandLineInterface.DONE
                : CommandLineInterface.FAILED;
    }

    /// Answers the lines and tells how many failed.
    int run(BufferedReader lines) throws IOException, InterruptedException {
        int failed = 0;
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            String record = number == 1 && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
            failed += record.isBlank() || succeeds(record, "line " + number) ? 0 : 1;
        }
        return failed;
    }

    private boolean succeeds(String record, String name) throws IOException, InterruptedException {
        try {
            console.json(answer.answer(JSON.std.mapFrom(record)));
            return true;
        } catch (JsonProcessingException noJson) {
            console.message(name, "This is no JSON object: " + noJson.getOriginalMessage());
        } catch (IllegalArgumentException wrong) {
            console.message(name, String.valueOf(wrong.getMessage()));
        } catch (ImportException expected) {
            console.message(name, FailureWords.of(expected.failure()));
        } catch (RuntimeException | StackOverflowError bug) {
            // a run over thousands of records must not end at the one that shows a mistake of ours
            console.message(name, FailureWords.of(bug));
        }
        return false;
    }
}
