package org.citaat.app;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.citaat.model.Facts;
import org.citaat.model.FeedEntry;
import org.citaat.model.Page;
import org.citaat.model.SavedItem;
import org.citaat.web.Trust;

/// What the user asked to be taken in.
public sealed interface ImportRequest {
    /// What it is called until its title is known.
    String label();

    /// The address it will be kept under.
    URI address();

    /// A web address that the user typed, pasted or gave as an argument.
    ///
    /// @param trust whether the user saw the very address
    record Link(URI address, Trust trust) implements ImportRequest {
        public Link(URI address) {
            this(address, Trust.TYPED);
        }

        @Override
        public String label() {
            String host = address.getHost();
            String path = address.getPath();
            return host == null ? address.toString() : host + (path == null || path.equals("/") ? "" : path);
        }
    }

    /// A file of this machine.
    record LocalFile(Path file) implements ImportRequest {
        @Override
        public String label() {
            Path name = file.getFileName();
            return name == null ? file.toString() : name.toString();
        }

        @Override
        public URI address() {
            return file.toUri();
        }
    }

    /// Text from the clipboard or the keyboard.
    ///
    /// @param address a `clip:` address of its own
    record PastedText(String text, URI address) implements ImportRequest {
        private static final int LABEL = 60;

        @Override
        public String label() {
            String line = text.strip().lines().findFirst().orElse("");
            return line.length() <= LABEL ? line : line.substring(0, LABEL).stripTrailing() + "…";
        }
    }

    /// What an entry of a feed announces.
    ///
    /// @param id names the entry in the library
    /// @param entry as its feed told it; with a link
    record Entry(long id, FeedEntry entry) implements ImportRequest {
        public Entry {
            if (entry.link() == null) {
                throw new IllegalArgumentException("an entry without a link");
            }
        }

        @Override
        public String label() {
            String title = entry.title();
            return title == null ? entry.summary() : title;
        }

        @Override
        public URI address() {
            return Objects.requireNonNull(entry.link());
        }
    }

    /// A chapter of a book.
    ///
    /// @param book what is known of the book
    record Chapter(Page page, Facts book) implements ImportRequest {
        @Override
        public String label() {
            String title = book.title();
            return (title == null ? "" : title + " · ") + page.requested().getQuery().replaceFirst("^chapter=", "");
        }

        @Override
        public URI address() {
            return page.requested();
        }
    }

    /// A page that the user sent from his browser.
    record Received(Page page) implements ImportRequest {
        @Override
        public String label() {
            return new Link(page.requested()).label();
        }

        @Override
        public URI address() {
            return page.requested();
        }
    }

    /// Some blocks of a page, picked by the user.
    ///
    /// @param chosen their numbers, from 0
    record Picked(Page page, List<Integer> chosen) implements ImportRequest {
        @Override
        public String label() {
            return new Link(page.requested()).label();
        }

        @Override
        public URI address() {
            return page.requested();
        }
    }

    /// What another program kept.
    ///
    /// @param tool what the program is called
    record Saved(String tool, SavedItem item) implements ImportRequest {
        @Override
        public String label() {
            String title = item.title();
            return title != null ? title : item.address() == null ? tool : new Link(item.address()).label();
        }

        @Override
        public URI address() {
            URI address = item.address();
            return address != null
                    ? address
                    : URI.create("clip:" + UUID.nameUUIDFromBytes(item.toString().getBytes(StandardCharsets.UTF_8)));
        }
    }

    /// Another request, whose document is to be kept whatever it seems to be.
    record Anyway(ImportRequest request) implements ImportRequest {
        @Override
        public String label() {
            return request.label();
        }

        @Override
        public URI address() {
            return request.address();
        }
    }
}
