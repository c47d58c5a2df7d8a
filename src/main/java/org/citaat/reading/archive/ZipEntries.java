package org.citaat.reading.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.citaat.text.Interruption;
import org.jspecify.annotations.Nullable;

/// The entries of a ZIP archive, read by name into memory: nothing is ever unpacked to the disk, so that names such as
/// `../x` do no harm. Bytes are counted as they are inflated.
public final class ZipEntries {
    private static final int MOST_ENTRIES = 5000;
    /// Inflated bytes of all entries together, those passed over included.
    private static final long MOST_BYTES = 200L << 20;
    private static final int BUFFER = 1 << 16;

    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    private ZipEntries() {}

    /// Reads the entries whose names are wanted.
    ///
    /// @param archive the whole archive
    /// @throws TooLargeException where it holds too many entries, or too much
    /// @throws IOException where it is damaged, or locked by a password
    public static ZipEntries read(byte[] archive, Predicate<String> wanted) throws IOException {
        return read(archive, wanted, MOST_ENTRIES);
    }

    /// As [#read(byte\[\], Predicate)], of an archive that may hold more entries than an office document does.
    public static ZipEntries read(byte[] archive, Predicate<String> wanted, int mostEntries) throws IOException {
        ZipEntries found = new ZipEntries();
        long bytes = 0;
        int count = 0;
        byte[] buffer = new byte[BUFFER];
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (++count > mostEntries) {
                    throw new TooLargeException(count + " entries");
                }
                ByteArrayOutputStream out = wanted.test(entry.getName()) ? new ByteArrayOutputStream() : null;
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    Interruption.check();
                    bytes += read;
                    if (bytes > MOST_BYTES) {
                        throw new TooLargeException(MOST_BYTES + " bytes");
                    }
                    if (out != null) {
                        out.write(buffer, 0, read);
                    }
                }
                if (out != null) {
                    found.entries.putIfAbsent(entry.getName(), out.toByteArray());
                }
            }
        } catch (IllegalArgumentException badName) {
            throw (ZipException) new ZipException("a name that is no UTF-8").initCause(badName);
        }
        return found;
    }

    /// The bytes of an entry; null where there is none of this name.
    public byte @Nullable [] get(String name) {
        return entries.get(name);
    }

    /// The names of the entries read, in the archive's order.
    public List<String> names() {
        return List.copyOf(entries.keySet());
    }

    /// An archive that holds more than is read.
    public static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;

        TooLargeException(String what) {
            super(what);
        }
    }
}
