package org.citaat.model;

/// Whether what is kept of a version is what was saved: its hashes computed anew.
public record Verification(boolean page, boolean text) {
    public boolean intact() {
        return page && text;
    }
}
