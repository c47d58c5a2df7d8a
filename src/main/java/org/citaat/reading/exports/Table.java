package org.citaat.reading.exports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.citaat.text.Tidy;
import org.jspecify.annotations.Nullable;

/// A table in CSV whose columns are found by their names, in whatever case and order; parted by commas, semicolons or tabs.
final class Table {
    /// No export has so long a line of names; in UTF-16 code units.
    private static final int LONGEST_HEAD = 2000;

    private final String text;
    private final char separator;
    private final Map<String, Integer> columns = new HashMap<>();

    private Table(String text, char separator, List<String> names) {
        this.text = text;
        this.separator = separator;
        for (int at = 0; at < names.size(); at++) {
            columns.putIfAbsent(Tidy.line(names.get(at)).toLowerCase(Locale.ROOT), at);
        }
    }

    /// Looks at the first line only; empty where it is no list of names.
    static Optional<Table> of(String text) {
        String head = text.substring(0, Math.min(text.length(), LONGEST_HEAD)).lines().findFirst().orElse("");
        char separator = Stream.of(',', ';', '\t').max((a, b) -> Long.compare(count(head, a), count(head, b)))
                .orElseThrow();
        if (count(head, separator) == 0) {
            return Optional.empty();
        }
        try (CsvReader<CsvRecord> reader = reader(head, separator)) {
            return reader.stream().findFirst().map(names -> new Table(text, separator, names.getFields()));
        } catch (CsvParseException | IOException noTable) {
            return Optional.empty();
        }
    }

    private static long count(String line, char separator) {
        return line.chars().filter(c -> c == separator).count();
    }

    private static CsvReader<CsvRecord> reader(String text, char separator) {
        return CsvReader.builder().fieldSeparator(separator).extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .trimWhitespacesAroundQuotes(true).allowUnclosedQuote(true).ofCsvRecord(text);
    }

    /// Whether there are columns of all these names.
    boolean has(String... names) {
        return Stream.of(names).allMatch(columns::containsKey);
    }

    /// Whether there is a column of one of these names at least.
    boolean hasOneOf(String... names) {
        return Stream.of(names).anyMatch(columns::containsKey);
    }

    /// Goes through the rows, as far as they can be read.
    void forEach(Consumer<Row> reading) {
        try (CsvReader<CsvRecord> reader = reader(text, separator)) {
            boolean names = true;
            for (CsvRecord row : reader) {
                if (!names && row.getFields().stream().anyMatch(field -> !field.isBlank())) {
                    reading.accept(new Row(columns, row.getFields()));
                }
                names = false;
            }
        } catch (CsvParseException | IOException endsHere) {
            // a field longer than any text: what stood before it was read
        }
    }

    /// The fields of one line.
    record Row(Map<String, Integer> columns, List<String> fields) {
        /// The field of the first of these columns that has one; null for none.
        @Nullable
        String get(String... names) {
            return Stream.of(names).map(columns::get)
                    .filter(at -> at != null && at < fields.size() && !fields.get(at).isBlank()).findFirst()
                    .map(fields::get).orElse(null);
        }
    }
}
