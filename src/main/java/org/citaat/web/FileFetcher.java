package org.citaat.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import org.citaat.model.FailureReason;
import org.citaat.model.Page;

/// Reads a local file named by a `file:` address, as a page. Only addresses that the user gave are read.
public final class FileFetcher implements Fetcher {
    private static final Map<String, String> MEDIA_TYPES = Map.ofEntries(Map.entry("html", "text/html"),
            Map.entry("htm", "text/html"), Map.entry("xhtml", "application/xhtml+xml"), Map.entry("txt", "text/plain"),
            Map.entry("text", "text/plain"), Map.entry("md", "text/markdown"),
            Map.entry("markdown", "text/markdown"), Map.entry("eml", "message/rfc822"),
            Map.entry("mhtml", "multipart/related"), Map.entry("mht", "multipart/related"),
            Map.entry("odt", "application/vnd.oasis.opendocument.text"), Map.entry("pdf", "application/pdf"),
            Map.entry("epub", "application/epub+zip"), Map.entry("zip", "application/zip"),
            Map.entry("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            Map.entry("png", "image/png"), Map.entry("jpg", "image/jpeg"), Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"), Map.entry("webp", "image/webp"));

    private final FetchLimits limits;
    private final InstantSource clock;

    public FileFetcher(FetchLimits limits, InstantSource clock) {
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public Page fetch(FetchRequest request) throws FetchException {
        URI address = request.address();
        if (request.trust() != Trust.TYPED) {
            throw new FetchException(address, FailureReason.PRIVATE_ADDRESS, "a local file");
        }
        Path file = path(address);
        if (!Files.exists(file)) {
            throw new FetchException(address, FailureReason.FILE_MISSING, "");
        }
        // A pipe or a device would never end.
        if (!Files.isRegularFile(file)) {
            throw new FetchException(address, FailureReason.FILE_UNREADABLE, "no regular file");
        }
        return new Page(address, address, clock.instant(), mediaType(file), Map.of(), bytes(file, address));
    }

    private byte[] bytes(Path file, URI address) throws FetchException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(limits.maximumBytes());
            if (in.read() >= 0) {
                throw new FetchException(address, FailureReason.TOO_LARGE, limits.maximumBytes() + " bytes");
            }
            return bytes;
        } catch (NoSuchFileException gone) {
            throw new FetchException(address, FailureReason.FILE_MISSING, "");
        } catch (IOException unreadable) {
            throw new FetchException(address, FailureReason.FILE_UNREADABLE, unreadable.toString());
        }
    }

    /// A host in a file address is another machine's share on Windows: opening it would send the user's name there.
    private static Path path(URI address) throws FetchException {
        try {
            return Path.of(address);
        } catch (IllegalArgumentException | FileSystemNotFoundException noPath) {
            throw new FetchException(address, FailureReason.BAD_ADDRESS, String.valueOf(noPath.getMessage()));
        }
    }

    private static String mediaType(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return MEDIA_TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "");
    }
}
