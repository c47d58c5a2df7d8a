package org.citaat.ui.shell;

import org.citaat.app.BrowserInbox;
import org.citaat.app.PickText;
import org.citaat.ui.feeds.FeedDesk;
import org.citaat.ui.source.SourceDesk;

/// What can be done in the places of the window.
public record Desk(FeedDesk feeds, SourceDesk sources, BrowserInbox browser, PickText pick) {}
