package org.citaat.model;

/// What the user did, for the undo line and the history.
public enum EditAction {
    KEEP, CHANGE_SPEAKER, REJECT, SPEAKER_UNKNOWN, ADD_QUOTE, REOPEN
}
