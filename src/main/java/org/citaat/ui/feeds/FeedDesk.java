package org.citaat.ui.feeds;

import org.citaat.app.FollowFeeds;
import org.citaat.app.RefreshFeeds;
import org.citaat.ui.FxJobs;

/// What can be done with feeds.
///
/// @param slow runs what waits for the network; other work of the window must not wait for it
public record FeedDesk(FollowFeeds follow, RefreshFeeds refresh, FxJobs slow) {}
