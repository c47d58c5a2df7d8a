package org.citaat.reading.html.body;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/// Takes many nodes out of a page at once. One by one each of them moves all that follow it: quadratic in a list of 50,000.
final class Removal {
    private static final int FEW = 4;

    private Removal() {}

    static void of(Stream<? extends Node> nodes) {
        Map<Element, Set<Node>> byParent = new HashMap<>();
        nodes.forEach(node -> {
            if (node.parent() instanceof Element parent) {
                byParent.computeIfAbsent(parent, _ -> new HashSet<>()).add(node);
            }
        });
        byParent.forEach(Removal::remove);
    }

    private static void remove(Element parent, Set<Node> gone) {
        if (gone.size() <= FEW) {
            gone.forEach(Node::remove);
            return;
        }
        List<Node> kept = parent.childNodes().stream().filter(child -> !gone.contains(child)).toList();
        parent.empty();
        parent.appendChildren(kept);
    }
}
