package org.citaat.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.citaat.model.Quote;
import org.citaat.model.ReviewedQuote;
import org.jspecify.annotations.Nullable;

/// What [ShownTable] holds of one quotation, besides its place.
record ShownRow(int start, String status, String type, @Nullable Integer speech, @Nullable String speaker,
        String words) {
    /// A row and the number it has in the table.
    record Placed(long id, ShownRow row) {}

    static ShownRow of(ReviewedQuote quote, String text) {
        return new ShownRow(quote.span().start(), quote.status().name(), quote.type().name(),
                Json.optional(quote.found(), Quote::group), quote.speakerName(), quote.words(text));
    }

    static Placed placed(ResultSet row) throws SQLException {
        return new Placed(row.getLong("id"), new ShownRow(row.getInt("start"), row.getString("status"),
                row.getString("type"), speech(row), speaker(row), row.getString("words")));
    }

    private static @Nullable Integer speech(ResultSet row) throws SQLException {
        int speech = row.getInt("speech");
        return row.wasNull() ? null : speech;
    }

    private static @Nullable String speaker(ResultSet row) throws SQLException {
        return row.getString("speaker");
    }
}
