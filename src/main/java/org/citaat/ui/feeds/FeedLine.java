package org.citaat.ui.feeds;

import java.util.ArrayList;
import java.util.List;
import org.citaat.model.FollowedFeed;

/// A line of the list of feeds.
sealed interface FeedLine {
    /// The entries of all feeds.
    record All(int unread) implements FeedLine {}

    /// A folder's name, over the feeds in it.
    record Folder(List<String> names) implements FeedLine {}

    record One(FollowedFeed feed) implements FeedLine {}

    /// All of them, then those in no folder, then folder after folder.
    static List<FeedLine> of(List<FollowedFeed> feeds) {
        List<FeedLine> lines = new ArrayList<>();
        lines.add(new All(feeds.stream().mapToInt(FollowedFeed::unread).sum()));
        List<String> folder = List.of();
        for (FollowedFeed feed : feeds) {
            if (!feed.source().folders().equals(folder)) {
                folder = feed.source().folders();
                lines.add(new Folder(folder));
            }
            lines.add(new One(feed));
        }
        return lines;
    }

    /// Whether it stands for the same, whatever is told of it.
    default boolean sameAs(FeedLine other) {
        return switch (this) {
            case All _ -> other instanceof All;
            case Folder folder -> folder.equals(other);
            case One(FollowedFeed feed) -> other instanceof One(FollowedFeed its) && its.id() == feed.id();
        };
    }
}
