package org.citaat.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.citaat.app.Documents.ImportException;
import org.citaat.model.Export;
import org.citaat.model.Failure;
import org.citaat.model.FailureReason;
import org.citaat.model.Page;
import org.citaat.reading.ReadingException;
import org.citaat.reading.archive.ZipEntries;
import org.citaat.reading.book.EpubReader;
import org.citaat.reading.exports.ExportReader;

/// What holds several articles: a folder, a book, an export of another program.
public final class Containers {
    /// Files of a folder that are taken in.
    private static final int MOST_FILES = 20_000;
    private static final int DEEPEST = 12;
    private static final String ARCHIVE = "PK\u0003\u0004";

    private final Documents documents;
    private final ExportReader exports = new ExportReader();

    public Containers(Documents documents) {
        this.documents = documents;
    }

    /// What a request holds; empty where it is a single document. The calling thread waits; interrupt it to cancel.
    ///
    /// @throws ImportException where it cannot be had or read
    public Optional<List<ImportRequest>> parts(ImportRequest request) throws ImportException, InterruptedException {
        if (!(request instanceof ImportRequest.LocalFile(Path file))) {
            return Optional.empty();
        }
        if (Files.isDirectory(file)) {
            return Optional.of(folder(file));
        }
        return mayHoldSeveral(file) ? parts(documents.fetch(request)) : Optional.empty();
    }

    /// Told by its name, so that a thousand pages are not read twice.
    private static boolean mayHoldSeveral(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Stream.of(".epub", ".zip", ".csv", ".tsv", ".json", ".ris", ".bib", ".bibtex", ".html", ".htm", ".txt")
                .anyMatch(name::endsWith);
    }

    private Optional<List<ImportRequest>> parts(Page page) throws ImportException, InterruptedException {
        try {
            if (isArchive(page)) {
                Optional<EpubReader.Book> book = EpubReader.read(page);
                if (book.isPresent()) {
                    notEmpty(book.get().chapters(), page);
                    return Optional.of(book.get().chapters().stream().<ImportRequest>map(
                            chapter -> new ImportRequest.Chapter(chapter, book.get().facts())).toList());
                }
            }
            Optional<List<ImportRequest>> items = exports.read(page).map(Containers::items);
            if (items.isPresent()) {
                notEmpty(items.get(), page);
            }
            return items;
        } catch (EpubReader.LockedException locked) {
            throw failure(page, FailureReason.LOCKED, locked);
        } catch (ZipEntries.TooLargeException tooLarge) {
            throw failure(page, FailureReason.TOO_LARGE, tooLarge);
        } catch (IOException damaged) {
            throw failure(page, FailureReason.DAMAGED, damaged);
        } catch (ReadingException failed) {
            throw new ImportException(failed.failure());
        }
    }

    /// The chapters of a book, or the document itself where it is none.
    ///
    /// @throws ImportException where it is a book that cannot be read
    public List<Page> chapters(Page page) throws ImportException {
        try {
            Optional<EpubReader.Book> book = isArchive(page) ? EpubReader.read(page) : Optional.empty();
            List<Page> chapters = book.map(EpubReader.Book::chapters).orElse(List.of(page));
            notEmpty(chapters, page);
            return chapters;
        } catch (EpubReader.LockedException locked) {
            throw failure(page, FailureReason.LOCKED, locked);
        } catch (ZipEntries.TooLargeException tooLarge) {
            throw failure(page, FailureReason.TOO_LARGE, tooLarge);
        } catch (IOException damaged) {
            throw failure(page, FailureReason.DAMAGED, damaged);
        }
    }

    /// What holds nothing is told: nothing taken in must not look like success.
    private static void notEmpty(List<?> parts, Page page) throws ImportException {
        if (parts.isEmpty()) {
            throw new ImportException(new Failure(page.requested(), FailureReason.EMPTY, "nothing in it"));
        }
    }

    private static boolean isArchive(Page page) {
        byte[] bytes = page.bytes();
        return bytes.length > 4 && new String(bytes, 0, 4, StandardCharsets.ISO_8859_1).equals(ARCHIVE);
    }

    private static List<ImportRequest> items(Export export) {
        return export.items().stream().<ImportRequest>map(item -> new ImportRequest.Saved(export.tool(), item))
                .toList();
    }

    /// The documents in a folder and those below it. What browsers put beside a saved page is part of that page.
    private static List<ImportRequest> folder(Path folder) throws ImportException {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(folder, Set.of(), DEEPEST, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() && !isBesidePage(folder, file) && Requests.isReadable(file)) {
                        files.add(file.toAbsolutePath());
                    }
                    return files.size() > MOST_FILES ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
                    // one folder that may not be looked into must not lose the others; a file is told when it is read
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException unreadable) {
            throw new ImportException(
                    new Failure(folder.toUri(), FailureReason.FILE_UNREADABLE, String.valueOf(unreadable)));
        }
        if (files.isEmpty() || files.size() > MOST_FILES) {
            FailureReason reason = files.isEmpty() ? FailureReason.EMPTY : FailureReason.TOO_LARGE;
            throw new ImportException(new Failure(folder.toUri(), reason, files.size() + " documents in it"));
        }
        return files.stream().sorted().<ImportRequest>map(ImportRequest.LocalFile::new).toList();
    }

    private static boolean isBesidePage(Path folder, Path file) {
        for (Path part : folder.relativize(file)) {
            String name = part.toString();
            boolean last = file.endsWith(part) && file.getFileName().equals(part);
            if (!last && (name.endsWith("_files") || name.endsWith("-Dateien") || name.endsWith(".files")
                    || name.endsWith("_bestanden") || name.startsWith("."))) {
                return true;
            }
        }
        return false;
    }

    private static ImportException failure(Page page, FailureReason reason, IOException why) {
        return new ImportException(new Failure(page.requested(), reason, String.valueOf(why.getMessage())));
    }
}
