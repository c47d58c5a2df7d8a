package org.citaat.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.citaat.app.ImportRequest;
import org.citaat.model.ImportOutcome;
import org.jspecify.annotations.Nullable;

/// How an import ended, as a JSON object.
final class ImportJson {
    private ImportJson() {}

    static Map<String, @Nullable Object> of(ImportRequest request, ImportOutcome outcome) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("id", request.address().toString());
        object.put("label", request.label());
        switch (outcome) {
            case ImportOutcome.Imported(long article, int quotes) -> {
                object.put("outcome", "imported");
                object.put("article", article);
                object.put("quotes", quotes);
            }
            case ImportOutcome.AlreadySaved(long article) -> {
                object.put("outcome", "already_saved");
                object.put("article", article);
            }
            case ImportOutcome.Expanded(int parts) -> {
                object.put("outcome", "expanded");
                object.put("parts", parts);
            }
            case ImportOutcome.Failed(var failure) -> {
                object.put("outcome", "failed");
                object.put("reason", failure.reason().name().toLowerCase(Locale.ROOT));
            }
            case ImportOutcome.Cancelled _ -> object.put("outcome", "cancelled");
        }
        return object;
    }
}
