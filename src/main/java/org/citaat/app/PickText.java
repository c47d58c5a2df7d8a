package org.citaat.app;

import java.util.List;
import org.citaat.app.Documents.ImportException;
import org.citaat.model.Failure;
import org.citaat.model.Page;
import org.citaat.model.PageBlock;

/// A page of which a person says himself which blocks are the article.
public final class PickText {
    private final Documents documents;
    private final Imports imports;

    public PickText(Documents documents, Imports imports) {
        this.documents = documents;
        this.imports = imports;
    }

    /// A page and its blocks, in their order.
    public record Pickable(Page page, List<PageBlock> blocks) {}

    /// Gets the page of a failed import again. The calling thread waits; interrupt it to cancel.
    ///
    /// @throws ImportException where it cannot be had, or has no blocks
    public Pickable blocks(Failure failure) throws ImportException, InterruptedException {
        Page page = documents.fetch(imports.request(failure));
        return new Pickable(page, documents.blocks(page));
    }

    /// Takes the chosen blocks in as the article.
    ///
    /// @param chosen numbers of blocks, from 0, in order
    public void take(Pickable pickable, List<Integer> chosen) {
        imports.start(new ImportRequest.Picked(pickable.page(), chosen));
    }
}
