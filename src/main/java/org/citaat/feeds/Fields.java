package org.citaat.feeds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/// The parts of a feed's head or of one entry, by name.
final class Fields {
    private final Map<String, List<Element>> byName = new HashMap<>();

    private Fields() {}

    /// What stands right inside an element. Where a closing tag is missing, what follows stands inside the unclosed part:
    /// it is taken as if it stood beside it.
    static Fields of(Element parent) {
        Fields fields = new Fields();
        fields.add(parent, 0);
        return fields;
    }

    private void add(Element parent, int depth) {
        for (Node node : parent.childNodes()) {
            if (node instanceof Element element) {
                String name = Names.of(element);
                if (Entries.isEntry(name)) {
                    continue;
                }
                byName.computeIfAbsent(name, _ -> new ArrayList<>(1)).add(element);
                if (Unclosed.holdsFields(element, name) && depth < 50) {
                    add(element, depth + 1);
                }
            }
        }
    }

    /// The first element that has one of these names, tried in their order.
    Optional<Element> first(String... names) {
        for (String name : names) {
            List<Element> found = byName.get(name);
            if (found != null) {
                return Optional.of(found.getFirst());
            }
        }
        return Optional.empty();
    }

    /// All elements of the first name that there is any of.
    List<Element> all(String... names) {
        for (String name : names) {
            List<Element> found = byName.get(name);
            if (found != null) {
                return found;
            }
        }
        return List.of();
    }
}
