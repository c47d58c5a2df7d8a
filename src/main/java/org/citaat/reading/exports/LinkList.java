package org.citaat.reading.exports;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.citaat.text.AddressText;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/// Goes through a list of links in the order it is written. A heading names the list behind it; what is described in a
/// `dd` is the link before it. Folders are told by lists inside lists, which stay right where end tags are missing.
final class LinkList implements NodeVisitor {
    private static final Set<String> LISTS = Set.of("dl", "ul", "ol");
    /// What Pocket and Instapaper call what the reader put in no folder.
    private static final Set<String> NO_FOLDERS = Set.of("unread", "archive", "read archive");

    private final Items items;
    private final String headings;
    private final Deque<Optional<String>> folders = new ArrayDeque<>();
    private Optional<String> heading = Optional.empty();
    private @Nullable Draft last;

    /// @param headings the element that names folders
    LinkList(Items items, String headings) {
        this.items = items;
        this.headings = headings;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            String name = element.normalName();
            if (name.equals(headings)) {
                heading(element);
            } else if (LISTS.contains(name)) {
                folders.addLast(heading);
                heading = Optional.empty();
            } else if (name.equals("a")) {
                link(element);
            } else if (name.equals("dd") && last != null) {
                last.note(element.ownText());
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && LISTS.contains(element.normalName())) {
            folders.removeLast();
        }
    }

    /// A browser's own folders, such as its toolbar, are marked as such.
    private void heading(Element element) {
        end();
        String name = element.text().strip();
        boolean own = NO_FOLDERS.contains(name.toLowerCase(Locale.ROOT))
                || element.hasAttr("personal_toolbar_folder") || element.hasAttr("unfiled_bookmarks_folder");
        heading = own || name.isEmpty() ? Optional.empty() : Optional.of(name);
    }

    /// Bookmarks that run a script or open a part of the browser are no pages.
    private void link(Element element) {
        end();
        String address = element.attr("href");
        if (AddressText.web(address, null).isPresent()) {
            last = new Draft().address(address).title(element.text())
                    .tags(folders.stream().flatMap(Optional::stream).toList())
                    .tags(TagList.commas(element.attr("tags"))).saved(saved(element));
        }
    }

    private static String saved(Element element) {
        return element.hasAttr("add_date") ? element.attr("add_date") : element.attr("time_added");
    }

    /// Hands over the last link: what describes it has come.
    void end() {
        if (last != null) {
            items.add(last);
            last = null;
        }
    }
}
