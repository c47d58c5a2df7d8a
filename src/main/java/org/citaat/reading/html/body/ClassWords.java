package org.citaat.reading.html.body;

import java.util.regex.Pattern;
import org.citaat.reading.prose.WordList;
import org.jsoup.nodes.Element;

/// What the words in an element's class and id say about it.
final class ClassWords {
    private static final WordList WORDS = WordList.load(ClassWords.class, "class-words.txt");
    private static final Pattern UNLIKELY = pattern("unlikely");
    private static final Pattern MAYBE = pattern("maybe");
    private static final Pattern POSITIVE = pattern("positive");
    private static final Pattern NEGATIVE = pattern("negative");
    private static final Pattern CREDIT = pattern("credit");
    private static final Pattern CAPTION = pattern("caption");
    private static final Pattern PULL_QUOTE = pattern("pullquote");
    private static final Pattern BYLINE = pattern("byline");
    private static final Pattern KICKER = pattern("kicker");
    private static final int WEIGHT = 25;

    /// Characters of an attribute that are looked at; a class of a megabyte is no class.
    private static final int LONGEST = 2000;

    private ClassWords() {}

    private static Pattern pattern(String section) {
        return Pattern.compile(WORDS.alternatives(section), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// Readability's class weight: 25 for each attribute with a word of articles, -25 for each with a word of other things.
    static int weight(Element element) {
        return weight(element.className()) + weight(element.id());
    }

    private static int weight(String attribute) {
        if (attribute.isEmpty()) {
            return 0;
        }
        return (has(POSITIVE, attribute) ? WEIGHT : 0) - (has(NEGATIVE, attribute) ? WEIGHT : 0);
    }

    static boolean unlikely(Element element) {
        return has(UNLIKELY, element) && !has(MAYBE, element);
    }

    static boolean credit(Element element) {
        return has(CREDIT, element);
    }

    static boolean caption(Element element) {
        return has(CAPTION, element);
    }

    static boolean pullQuote(Element element) {
        return has(PULL_QUOTE, element);
    }

    static boolean byline(Element element) {
        return has(BYLINE, element) || element.attr("rel").equals("author")
                || element.attr("itemprop").contains("author");
    }

    static boolean kicker(Element element) {
        return has(KICKER, element);
    }

    /// Whether the attributes that this class looks at say anything at all of the lines in an element.
    static boolean any(Element element) {
        return credit(element) || caption(element) || pullQuote(element) || byline(element) || kicker(element);
    }

    private static boolean has(Pattern pattern, Element element) {
        return has(pattern, element.className()) || has(pattern, element.id());
    }

    private static boolean has(Pattern pattern, String attribute) {
        return !attribute.isEmpty() && pattern.matcher(start(attribute)).find();
    }

    private static String start(String attribute) {
        return attribute.length() <= LONGEST ? attribute : attribute.substring(0, LONGEST);
    }
}
