package org.citaat.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.citaat.cli.evaluation.MarkedText;
import org.jspecify.annotations.Nullable;

/// A file of JSON Lines with marked texts. One wrong line spoils it: figures over a part of the texts would pass for all.
final class MarkedTextFile {
    /// So many wrong lines are named, no more.
    private static final int MOST_NAMED = 20;

    private final Path file;
    private final Console console;
    private int wrong;

    MarkedTextFile(Path file, Console console) {
        this.file = file;
        this.console = console;
    }

    /// A line's object, and the text it marks.
    record Entry(Map<String, Object> object, MarkedText marked) {}

    /// The entries by the texts' ids, in the file's order. Null where the file cannot
    /// be used: what is wrong has been told.
    @Nullable
    Map<String, Entry> read(Function<Map<String, Object>, MarkedText> reader) throws IOException {
        Map<String, Entry> entries = new LinkedHashMap<>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                String record = number == 1 ? withoutMark(line) : line;
                if (!record.isBlank()) {
                    take(record, number, reader, entries);
                }
            }
        } catch (NoSuchFileException missing) {
            return refuse("There is no such file.");
        } catch (MalformedInputException binary) {
            return refuse("This is no text in UTF-8: give JSON Lines, one object a line.");
        } catch (IOException unreadable) {
            return refuse("This file cannot be read, or is no file.");
        }
        return wrong > 0 ? refuse(wrong + " of its lines cannot be used: put them right or take them out.") : entries;
    }

    private static String withoutMark(String line) {
        return line.startsWith(Records.BYTE_ORDER_MARK) ? line.substring(1) : line;
    }

    private @Nullable Map<String, Entry> refuse(String sentence) {
        console.message(file.toString(), sentence);
        return null;
    }

    private void take(String line, int number, Function<Map<String, Object>, MarkedText> reader,
            Map<String, Entry> entries) throws IOException {
        try {
            Map<String, Object> object = JSON.std.mapFrom(line);
            MarkedText marked = reader.apply(object);
            if (entries.put(marked.id(), new Entry(object, marked)) != null) {
                complain(number, "A line before has the same id, " + marked.id() + ".");
            }
        } catch (JsonProcessingException noJson) {
            complain(number, "This is no JSON object: " + noJson.getOriginalMessage());
        } catch (IllegalArgumentException unusable) {
            complain(number, String.valueOf(unusable.getMessage()));
        }
    }

    private void complain(int number, String sentence) {
        if (wrong++ < MOST_NAMED) {
            console.message(file + ", line " + number, sentence);
        }
    }
}
