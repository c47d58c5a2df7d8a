package org.citaat.ui.pick;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.citaat.app.Documents.ImportException;
import org.citaat.app.PickText;
import org.citaat.app.PickText.Pickable;
import org.citaat.model.Failure;
import org.citaat.model.PageBlock;
import org.citaat.ui.FxJobs;

/// The blocks of a page, and which of them are ticked.
public final class PickViewModel {
    /// One block with its tick.
    public record Choice(PageBlock block, SimpleBooleanProperty ticked) {}

    /// Where the pane is.
    public sealed interface State {}

    public record Closed() implements State {}

    public record Loading(Failure failure) implements State {}

    public record Broken(Failure failure) implements State {}

    public record Choosing(Pickable pickable) implements State {}

    private sealed interface Answer {}

    private record Got(Pickable pickable) implements Answer {}

    private record Failed(Failure failure) implements Answer {}

    private record Stopped() implements Answer {}

    private final PickText pick;
    private final FxJobs slow;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new Closed());
    private final BooleanBinding open = Bindings.createBooleanBinding(() -> !(state.get() instanceof Closed), state);
    private final ObservableList<Choice> choices = FXCollections.observableArrayList();

    /// @param slow runs what waits for the network
    public PickViewModel(PickText pick, FxJobs slow) {
        this.pick = pick;
        this.slow = slow;
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// In the order of the page; those that seem to be the article's are ticked at first.
    public ObservableList<Choice> choices() {
        return choices;
    }

    /// Gets the page of a failed import and shows its blocks.
    public void open(Failure failure) {
        Loading loading = new Loading(failure);
        state.set(loading);
        slow.run(() -> get(failure), answer -> {
            if (loading.equals(state.get())) {
                show(answer);
            }
        }, this::close);
    }

    private Answer get(Failure failure) {
        try {
            return new Got(pick.blocks(failure));
        } catch (ImportException failed) {
            return new Failed(failed.failure());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Stopped();
        }
    }

    private void show(Answer answer) {
        switch (answer) {
            case Got(Pickable pickable) -> {
                choices.setAll(pickable.blocks().stream()
                        .map(block -> new Choice(block, new SimpleBooleanProperty(block.likely()))).toList());
                state.set(new Choosing(pickable));
            }
            case Failed(Failure failure) -> state.set(new Broken(failure));
            case Stopped _ -> close();
        }
    }

    /// Ticks or unticks all.
    public void tickAll(boolean ticked) {
        choices.forEach(choice -> choice.ticked().set(ticked));
    }

    /// Takes the ticked blocks in as the article.
    ///
    /// @return false where none is ticked
    public boolean take() {
        List<Integer> chosen = IntStream.range(0, choices.size()).filter(i -> choices.get(i).ticked().get()).boxed()
                .toList();
        if (chosen.isEmpty() || !(state.get() instanceof Choosing(Pickable pickable))) {
            return false;
        }
        slow.run(() -> pick.take(pickable, chosen));
        close();
        return true;
    }

    public void close() {
        state.set(new Closed());
        choices.clear();
    }

    public BooleanBinding isOpen() {
        return open;
    }
}
