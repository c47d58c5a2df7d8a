package org.citaat.reading.html.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.citaat.model.FailureReason;
import org.citaat.reading.prose.Passage;
import org.citaat.reading.prose.WordFinder;
import org.citaat.text.Tidy;
import org.citaat.text.WordList;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Tells whether what was read on a page is the article: a cookie notice, the first paragraphs that a paper lets everybody read,
/// a front page and the like are not. Only short texts are doubted, but for front pages.
public final class PageJudge {
    private static final WordList WORDS = WordList.load(PageJudge.class, "page-words.txt");
    private static final Set<String> COOKIE = Set.copyOf(WORDS.section("cookie"));
    private static final Pattern COOKIE_TITLE = pattern("cookie-title");
    private static final Pattern SCRIPT = pattern("script");
    private static final Pattern ERROR = Pattern.compile(
            "^\\W*(?:(?:error|http|oops|sorry)\\W*)?(?:(?:40[34]|50[023])\\s*(?:[-–—|:·!.].*|error.*|$)|"
                    + WORDS.alternatives("error") + "(?!\\p{L}).{0,40}$)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern TEASER = pattern("teaser");
    private static final WordFinder WALL = new WordFinder(WORDS.section("wall"));
    private static final Pattern NOT_LETTER = Pattern.compile("[^\\p{L}]+");
    private static final Pattern NOT_FREE = Pattern
            .compile("\"isAccessibleForFree\"\\s*:\\s*\"?(?:false|no)\"?", Pattern.CASE_INSENSITIVE);
    private static final Pattern VIDEO = Pattern.compile("\"@type\"\\s*:\\s*\"VideoObject\"");
    private static final Pattern ARTICLE = Pattern
            .compile("\"@type\"\\s*:\\s*\\[?\\s*\"[A-Za-z]*(?:Article|BlogPosting|Report|Review|Recipe)\"");
    /// Characters: a cookie notice is no longer, nor what is shown of an article that must be paid for.
    private static final int SHORT = 2500;
    private static final int VERY_SHORT = 600;
    private static final int NEXT_TO_NOTHING = 200;
    private static final int FEW_COOKIES = 5;
    private static final double MANY_COOKIES = 0.05;
    private static final int MANY_TEASERS = 14;
    private static final int PARAGRAPH = 120;
    private static final int LONG_PARAGRAPH = 300;
    /// Characters after the text in which an offer to read on may stand.
    private static final int AFTER = 300;
    private static final int MOST_SEEN = 5000;
    private static final int LONGEST_CLASS = 500;

    private final Document page;
    private final @Nullable String title;
    private final List<Passage> body;
    private final int chars;
    /// What the page tells of itself in JSON-LD.
    private final String data;

    /// @param page as it was fetched
    /// @param title of what was read on it
    /// @param body what was read; may be empty
    public PageJudge(Document page, @Nullable String title, List<Passage> body) {
        this.page = page;
        this.title = title;
        this.body = body;
        this.data = data(page);
        this.chars = body.stream().mapToInt(passage -> passage.text().length()).sum();
    }

    private static Pattern pattern(String section) {
        return Pattern.compile(WORDS.alternatives(section), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// Why it is not the article; empty where nothing speaks against it.
    public Optional<FailureReason> verdict() {
        if (chars < SHORT && isCookieNotice()) {
            return Optional.of(FailureReason.COOKIE_WALL);
        }
        if (chars < VERY_SHORT && isErrorPage()) {
            return Optional.of(FailureReason.ERROR_PAGE);
        }
        if (chars < VERY_SHORT && asksForScripts()) {
            return Optional.of(FailureReason.NEEDS_SCRIPTS);
        }
        if (chars < SHORT && isTeaser()) {
            return Optional.of(FailureReason.TEASER);
        }
        if (chars < VERY_SHORT && isVideo()) {
            return Optional.of(FailureReason.VIDEO_PAGE);
        }
        return isIndex() ? Optional.of(FailureReason.INDEX_PAGE) : Optional.empty();
    }

    private boolean isCookieNotice() {
        String shown = title == null ? Tidy.line(page.title()) : title;
        int words = 0;
        int cookies = 0;
        for (Passage passage : body) {
            for (String word : NOT_LETTER.split(passage.text().toLowerCase(Locale.ROOT), -1)) {
                words += word.isEmpty() ? 0 : 1;
                cookies += COOKIE.contains(word) ? 1 : 0;
            }
        }
        return cookies >= FEW_COOKIES && cookies > words * MANY_COOKIES && !isMarkedArticle()
                || COOKIE_TITLE.matcher(shown).find() && cookies > 1;
    }

    private boolean isMarkedArticle() {
        return ARTICLE.matcher(data).find() || "article".equals(meta("og:type"));
    }

    private boolean isErrorPage() {
        return ERROR.matcher(Tidy.line(page.title())).find() && !isMarkedArticle()
                || title != null && ERROR.matcher(title).find() && !isMarkedArticle();
    }

    private boolean asksForScripts() {
        return body.stream().anyMatch(passage -> SCRIPT.matcher(passage.text()).find())
                || chars < NEXT_TO_NOTHING && page.select("noscript").stream().limit(10)
                        .anyMatch(each -> SCRIPT.matcher(each.html()).find());
    }

    /// The page says itself that it is not for free, or the text ends in an offer to read on for money.
    private boolean isTeaser() {
        if (body.isEmpty()) {
            return false;
        }
        if (TEASER.matcher(atEnd()).find()) {
            return true;
        }
        boolean wall = page.select("[class], [id]").stream().limit(MOST_SEEN).anyMatch(PageJudge::isWall);
        return NOT_FREE.matcher(data).find() && (wall || chars < VERY_SHORT * 2)
                || wall && TEASER.matcher(start(page.body().text())).find();
    }

    /// The last lines of the text, and what stands right after them on the page.
    private String atEnd() {
        StringBuilder end = new StringBuilder();
        for (Passage passage : body.subList(Math.max(0, body.size() - 4), body.size())) {
            end.append(passage.text()).append('\n');
        }
        String last = body.getLast().text();
        String shown = Tidy.line(start(page.body().text()));
        int at = shown.lastIndexOf(last);
        if (at >= 0) {
            int from = at + last.length();
            end.append(shown, from, Math.min(shown.length(), from + AFTER));
        }
        return end.toString();
    }

    private static boolean isWall(Element element) {
        return WALL.find(element.className(), LONGEST_CLASS) != 0 || WALL.find(element.id(), LONGEST_CLASS) != 0;
    }

    private static String start(String text) {
        return text.substring(0, Math.min(text.length(), 50_000));
    }

    private boolean isVideo() {
        boolean video = meta("og:type").startsWith("video") || VIDEO.matcher(data).find();
        return video && !ARTICLE.matcher(data).find();
    }

    /// Many headings that are links, and far fewer paragraphs of some length.
    private boolean isIndex() {
        if (isMarkedArticle() || body.stream().anyMatch(passage -> passage.text().length() >= LONG_PARAGRAPH)) {
            return false;
        }
        long teasers = page.select("h2 a[href], h3 a[href], h4 a[href], a[href] h2, a[href] h3, a[href] h4").stream()
                .limit(MOST_SEEN).count();
        long paragraphs = body.stream().filter(passage -> passage.text().length() >= PARAGRAPH).count();
        return teasers >= MANY_TEASERS && paragraphs * 3 < teasers;
    }

    private String meta(String property) {
        Element meta = page.selectFirst("meta[property=" + property + "][content]");
        return meta == null ? "" : meta.attr("content").toLowerCase(Locale.ROOT).strip();
    }

    private static String data(Document page) {
        StringBuilder all = new StringBuilder();
        for (Element script : page.select("script[type=application/ld+json]")) {
            all.append(script.data()).append('\n');
        }
        return all.toString();
    }
}
