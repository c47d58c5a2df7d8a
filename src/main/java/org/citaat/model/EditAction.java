package org.citaat.model;

/// What the user did, for the undo line and the history.
public enum EditAction {
    KEEP, CHANGE_SPEAKER, REJECT, SPEAKER_UNKNOWN, ADD_QUOTE, REOPEN,
    /// Of what was learnt: an entry removed, used again, used no more, changed; an offered word accepted or dismissed.
    FORGET, USE_AGAIN, USE_NO_MORE, CHANGE_NAME, ACCEPT_WORD, DISMISS_WORD,
    /// Of feeds.
    FOLLOW, UNFOLLOW, CHANGE_FEED,
    /// Of an article.
    CORRECT_FACTS
}
