package org.citaat.ui.feeds;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.citaat.app.FollowFeeds;
import org.citaat.app.ImportRequest;
import org.citaat.app.Progress;
import org.citaat.app.RefreshFeeds;
import org.citaat.app.Requests;
import org.citaat.library.Library;
import org.citaat.model.Failure;
import org.citaat.model.FollowedFeed;
import org.citaat.ui.FxJobs;
import org.jspecify.annotations.Nullable;

/// The feeds, which of them is selected, and what is asked of them.
public final class FeedsViewModel {
    /// What the window does for this place.
    public interface Shell {
        /// An edit was made: it is told, with a way to take it back.
        void tellDone();

        /// Says something for a moment, by its key.
        void say(String key);

        void start(List<ImportRequest> requests);

        void openInContext(long article, int start);
    }

    private final Library library;
    private final FeedDesk desk;
    private final FxJobs jobs;
    private final Shell shell;
    private final EntriesViewModel entries;
    private final ObservableList<FeedLine> lines = FXCollections.observableArrayList();
    private final SimpleObjectProperty<@Nullable FeedLine> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Progress> progress = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Failure> failure = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Integer> unread = new ReadOnlyObjectWrapper<>(0);
    private final ReadOnlyBooleanWrapper looking = new ReadOnlyBooleanWrapper();

    public FeedsViewModel(Library library, FeedDesk desk, FxJobs jobs, Shell shell) {
        this.library = library;
        this.desk = desk;
        this.jobs = jobs;
        this.shell = shell;
        this.entries = new EntriesViewModel(library, jobs, shell);
        selected.addListener((property, old, line) -> {
            if (line != null && (old == null || !line.sameAs(old))) {
                entries.show(feed());
            }
        });
    }

    /// The entries of the selected feed.
    public EntriesViewModel entries() {
        return entries;
    }

    ObservableList<FeedLine> lines() {
        return lines;
    }

    SimpleObjectProperty<@Nullable FeedLine> selected() {
        return selected;
    }

    /// Entries of all feeds that were not opened yet.
    public ReadOnlyObjectProperty<Integer> unread() {
        return unread.getReadOnlyProperty();
    }

    /// Of the refreshing under way; null for none.
    public ReadOnlyObjectProperty<@Nullable Progress> progress() {
        return progress.getReadOnlyProperty();
    }

    /// Whether a feed is being looked for.
    public ReadOnlyBooleanProperty looking() {
        return looking.getReadOnlyProperty();
    }

    /// Why the last address or file could not be followed; null where it could.
    public ReadOnlyObjectProperty<@Nullable Failure> failure() {
        return failure.getReadOnlyProperty();
    }

    /// The place is shown: what is due is asked for.
    public void shown() {
        refresh(desk.refresh()::due);
    }

    /// Reads the lists anew.
    public void refresh() {
        jobs.run(library.feeds()::all, this::show);
    }

    private void show(List<FollowedFeed> feeds) {
        FeedLine before = selected.get();
        List<FeedLine> now = FeedLine.of(feeds);
        unread.set(feeds.stream().mapToInt(FollowedFeed::unread).sum());
        if (!lines.equals(now)) {
            lines.setAll(now);
        }
        FeedLine same = now.stream().filter(line -> before != null && line.sameAs(before)).findFirst()
                .orElse(now.getFirst());
        selected.set(same);
        entries.refresh();
    }

    private @Nullable Long feed() {
        return selected.get() instanceof FeedLine.One(FollowedFeed feed) ? Long.valueOf(feed.id()) : null;
    }

    /// Follows what was typed or pasted: the address of a feed or of a site.
    public void follow(String typed) {
        List<ImportRequest> requests = Requests
                .of(typed.contains(".") && !typed.contains(":") ? "https://" + typed.strip() : typed);
        requests.stream().filter(request -> !(request instanceof ImportRequest.PastedText)).findFirst()
                .ifPresentOrElse(this::follow, () -> shell.say("said.noAddress"));
    }

    /// Follows the feeds of a list, or the feed in a file.
    public void follow(Path file) {
        follow(new ImportRequest.LocalFile(file.toAbsolutePath()));
    }

    private void follow(ImportRequest request) {
        looking.set(true);
        failure.set(null);
        desk.slow().run(() -> {
            try {
                return Optional.of(desk.follow().follow(request));
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return Optional.<FollowFeeds.Outcome>empty();
            }
        }, outcome -> {
            looking.set(false);
            outcome.ifPresent(this::followed);
        }, () -> looking.set(false));
    }

    private void followed(FollowFeeds.Outcome outcome) {
        switch (outcome) {
            case FollowFeeds.Followed(long feed, boolean isNew) -> {
                select(feed);
                said(isNew, "said.followedBefore");
            }
            case FollowFeeds.ListFollowed(int added, int all) -> {
                said(added > 0, all == 0 ? "said.emptyList" : "said.followedBefore");
                refresh(desk.refresh()::due);
            }
            case FollowFeeds.NotFollowed(Failure why) -> failure.set(why);
        }
    }

    private void said(boolean edited, String otherwise) {
        if (edited) {
            shell.tellDone();
        } else {
            shell.say(otherwise);
        }
    }

    private void select(long feed) {
        jobs.run(library.feeds()::all, feeds -> {
            show(feeds);
            lines.stream().filter(line -> line instanceof FeedLine.One(FollowedFeed its) && its.id() == feed)
                    .findFirst().ifPresent(selected::set);
        });
    }

    /// Asks all feeds whether they have something new.
    public void refreshAll() {
        refresh(desk.refresh()::all);
    }

    /// Some refreshing that may wait for the network.
    private interface Refreshing {
        void run(Consumer<Progress> progress) throws InterruptedException;
    }

    private void refresh(Refreshing work) {
        if (progress.get() != null) {
            return;
        }
        progress.set(new Progress(0, 0, 0));
        desk.slow().run(() -> {
            try {
                work.run(now -> jobs.onWindow(() -> tell(now)));
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return true;
        }, done -> progress.set(null), () -> progress.set(null));
    }

    /// What comes after the end is late.
    private void tell(Progress now) {
        if (progress.get() != null) {
            progress.set(now);
        }
    }

    /// Stops the refreshing; what came is kept.
    public void cancel() {
        desk.refresh().cancel();
    }

    /// The user wants to follow the selected feed no more.
    public void unfollow() {
        edit(feed -> desk.follow().unfollow(feed.id()));
    }

    /// Another name and folder for the selected feed.
    ///
    /// @param folder with slashes between the names of folders in folders; blank for none
    public void call(String name, String folder) {
        List<String> folders = List.of(folder.split("/", -1)).stream().map(String::strip)
                .filter(part -> !part.isEmpty()).toList();
        edit(feed -> desk.follow().call(feed.id(), name.equals(feed.name()) ? feed.source().title() : name, folders));
    }

    /// Whether the pages of the selected feed's new entries are fetched before anybody opens them.
    public void fetchAhead(boolean ahead) {
        edit(feed -> desk.follow().fetchAhead(feed.id(), ahead));
    }

    /// Leaving a field that was not changed is no edit: nothing is told, least of all the one before.
    private void edit(Predicate<FollowedFeed> change) {
        if (selected.get() instanceof FeedLine.One(FollowedFeed feed)) {
            jobs.run(() -> change.test(feed), changed -> {
                if (changed) {
                    shell.tellDone();
                }
            });
        }
    }

    /// Writes the list of feeds to a file.
    public void export(Path file) {
        jobs.run(() -> desk.follow().export(file),
                written -> shell.say(written ? "said.exported" : "said.notExported"));
    }
}
