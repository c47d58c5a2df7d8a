package org.citaat.reading.html.body;

import org.citaat.reading.prose.WordFinder;
import org.citaat.text.WordList;
import org.jsoup.nodes.Element;

/// What the words in an element's class and id say about it.
final class ClassWords {
    private static final WordList WORDS = WordList.load(ClassWords.class, "class-words.txt");
    private static final int UNLIKELY = 1;
    private static final int MAYBE = 1 << 1;
    private static final int POSITIVE = 1 << 2;
    private static final int NEGATIVE = 1 << 3;
    private static final int CREDIT = 1 << 4;
    private static final int CAPTION = 1 << 5;
    private static final int PULL_QUOTE = 1 << 6;
    private static final int BYLINE = 1 << 7;
    private static final int KICKER = 1 << 8;
    private static final WordFinder FINDER = new WordFinder(WORDS.section("unlikely"), WORDS.section("maybe"),
            WORDS.section("positive"), WORDS.section("negative"), WORDS.section("credit"), WORDS.section("caption"),
            WORDS.section("pullquote"), WORDS.section("byline"), WORDS.section("kicker"));
    private static final int WEIGHT = 25;

    /// Characters of an attribute that are looked at; a class of a megabyte is no class.
    private static final int LONGEST = 2000;

    private ClassWords() {}

    /// Readability's class weight: 25 for each attribute with a word of articles, -25 for each with a word of other things.
    static int weight(Element element) {
        return weight(element.className()) + weight(element.id());
    }

    private static int weight(String attribute) {
        int words = words(attribute);
        return ((words & POSITIVE) != 0 ? WEIGHT : 0) - ((words & NEGATIVE) != 0 ? WEIGHT : 0);
    }

    static boolean unlikely(Element element) {
        int words = words(element);
        return (words & UNLIKELY) != 0 && (words & MAYBE) == 0;
    }

    static boolean credit(Element element) {
        return (words(element) & CREDIT) != 0;
    }

    static boolean caption(Element element) {
        return (words(element) & CAPTION) != 0;
    }

    static boolean pullQuote(Element element) {
        return (words(element) & PULL_QUOTE) != 0;
    }

    static boolean byline(Element element) {
        return (words(element) & BYLINE) != 0 || element.attr("rel").equals("author")
                || element.attr("itemprop").contains("author");
    }

    static boolean kicker(Element element) {
        return (words(element) & KICKER) != 0;
    }

    /// Whether the attributes that this class looks at say anything at all of the lines in an element.
    static boolean any(Element element) {
        return (words(element) & (CREDIT | CAPTION | PULL_QUOTE | KICKER)) != 0 || byline(element);
    }

    private static int words(Element element) {
        return element.attributesSize() == 0 ? 0 : words(element.className()) | words(element.id());
    }

    private static int words(String attribute) {
        return attribute.isEmpty() ? 0 : FINDER.find(attribute, LONGEST);
    }
}
