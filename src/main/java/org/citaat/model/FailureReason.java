package org.citaat.model;

/// Why a document could not be had or read. The screen has a sentence for each, with what to do.
public enum FailureReason {
    /// The text given is no http or https address.
    BAD_ADDRESS,
    /// The address is private or of this machine, and the user did not type it himself.
    PRIVATE_ADDRESS, UNKNOWN_HOST, NO_CONNECTION, TIMEOUT, INSECURE,
    /// 401, 402, 403 or 451.
    FORBIDDEN,
    /// 404 or 410.
    NOT_FOUND,
    /// 429 or 503: the site asks to come back later.
    BUSY,
    /// Any other answer that is no page.
    SERVER_ERROR, TOO_MANY_REDIRECTS,
    /// Larger than the stated limit.
    TOO_LARGE,
    /// Nothing in it, or nothing but blanks.
    EMPTY,
    /// No text: an image, an archive, a program.
    NOT_TEXT,
    /// A document whose pages are pictures.
    NO_TEXT,
    /// A document that asks for a password.
    LOCKED,
    /// A document that breaks the rules of its format.
    DAMAGED,
    /// A page, but no article found in it.
    NO_ARTICLE,
    /// Neither a feed nor a page that names one.
    NO_FEED,
    /// A page that shows not the article but: a question about cookies, the first paragraphs only, a request to switch
    /// scripts on, a list of articles, an error, a video. What is there can be kept all the same.
    COOKIE_WALL, TEASER, NEEDS_SCRIPTS, INDEX_PAGE, ERROR_PAGE, VIDEO_PAGE,
    /// A local file that cannot be read, or is no file.
    FILE_UNREADABLE, FILE_MISSING,
    /// A fault of the program itself, on this document.
    PROGRAM_FAULT;

    /// Whether there is a page of which a person may pick the article.
    public boolean isPickable() {
        return isDoubt() || this == NO_ARTICLE;
    }

    /// Whether the page may show more in the browser of somebody who is signed in.
    public boolean showsMoreInBrowser() {
        return this == FORBIDDEN || this == TEASER || this == COOKIE_WALL || this == NEEDS_SCRIPTS;
    }

    /// Whether the site asks to be left alone for a while.
    public boolean asksForPatience() {
        return this == BUSY;
    }

    /// Whether there is a text that can be kept, though it seems not to be the article.
    public boolean isDoubt() {
        return switch (this) {
            case COOKIE_WALL, TEASER, NEEDS_SCRIPTS, INDEX_PAGE, ERROR_PAGE, VIDEO_PAGE -> true;
            default -> false;
        };
    }
}
