package org.citaat.app;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.citaat.export.EvidencePackage;
import org.citaat.export.EvidencePackage.Piece;
import org.citaat.library.Library;
import org.citaat.model.KnownFacts;
import org.citaat.model.Page;
import org.citaat.model.Provenance;
import org.citaat.model.StoredArticle;

/// Writes evidence packages.
public final class SaveEvidence {
    /// How it ended.
    public enum Outcome {
        WRITTEN,
        /// The place cannot be written to, or has no room; what the file held is still there.
        NOT_WRITTEN
    }

    private final Library library;
    private final InstantSource clock;

    public SaveEvidence(Library library, InstantSource clock) {
        this.library = library;
        this.clock = clock;
    }

    /// All versions of some articles, in place of what the file held.
    ///
    /// @param note how the package is checked, in the user's language
    public Outcome to(Path file, List<Long> articles, String note) throws InterruptedException {
        Path draft;
        try {
            draft = Files.createTempFile(file.toAbsolutePath().getParent(), "evidence", ".part");
        } catch (IOException cannot) {
            return Outcome.NOT_WRITTEN;
        }
        try {
            try (EvidencePackage evidence = new EvidencePackage(Files.newOutputStream(draft),
                    clock.instant().truncatedTo(ChronoUnit.SECONDS), note)) {
                for (long article : articles) {
                    add(evidence, article);
                }
            }
            move(draft, file);
            return Outcome.WRITTEN;
        } catch (IOException cannot) {
            return Outcome.NOT_WRITTEN;
        } finally {
            draft.toFile().delete();
        }
    }

    private void add(EvidencePackage evidence, long article) throws IOException, InterruptedException {
        Optional<KnownFacts> facts = library.facts(article);
        for (Provenance version : library.versions(article)) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            Optional<StoredArticle> stored = library.version(version.version());
            Optional<Page> page = library.pageOfVersion(version.version());
            if (facts.isEmpty() || stored.isEmpty() || page.isEmpty()) {
                throw new IOException("version " + version.version() + " is gone");
            }
            evidence.add(new Piece(stored.get(), facts.get(), version, page.get(),
                    library.quotesOfVersion(version.version())));
        }
    }

    private static void move(Path draft, Path file) throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException otherDisk) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
