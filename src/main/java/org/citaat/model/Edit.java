package org.citaat.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something the user did to the library. Every edit goes through one door, and each kind knows its inverse.
public sealed interface Edit {
    EditAction action();

    /// The edit that takes this one back.
    Edit inverse();

    /// A review made (`before` null), changed, or taken away (`after` null).
    record ChangeReview(EditAction action, @Nullable Review before, @Nullable Review after) implements Edit {
        public ChangeReview {
            if (before == null && after == null) {
                throw new IllegalArgumentException("nothing changes");
            }
            if (before != null && after != null && !before.id().equals(after.id())) {
                throw new IllegalArgumentException("two reviews");
            }
        }

        @Override
        public Edit inverse() {
            return new ChangeReview(action, after, before);
        }
    }

    /// A learnt name that came (`before` null), changed, or went (`after` null).
    record ChangeName(EditAction action, @Nullable LearntName before, @Nullable LearntName after) implements Edit {
        public ChangeName {
            if (before == null && after == null) {
                throw new IllegalArgumentException("nothing changes");
            }
            if (before != null && after != null && !before.name().equals(after.name())) {
                throw new IllegalArgumentException("two names");
            }
        }

        @Override
        public Edit inverse() {
            return new ChangeName(action, after, before);
        }
    }

    /// A learnt word that came (`before` null), changed, or went (`after` null).
    record ChangeWord(EditAction action, @Nullable LearntWord before, @Nullable LearntWord after) implements Edit {
        public ChangeWord {
            if (before == null && after == null) {
                throw new IllegalArgumentException("nothing changes");
            }
            if (before != null && after != null && !before.sameEntry(after)) {
                throw new IllegalArgumentException("two words");
            }
        }

        @Override
        public Edit inverse() {
            return new ChangeWord(action, after, before);
        }
    }

    /// A feed followed from now on (`before` null), changed, or followed no more (`after` null).
    record ChangeFeed(EditAction action, @Nullable FeedSource before, @Nullable FeedSource after) implements Edit {
        public ChangeFeed {
            if (before == null && after == null) {
                throw new IllegalArgumentException("nothing changes");
            }
            if (before != null && after != null && !before.address().equals(after.address())) {
                throw new IllegalArgumentException("two feeds");
            }
        }

        @Override
        public Edit inverse() {
            return new ChangeFeed(action, after, before);
        }
    }

    /// What the user says of an article instead of what was found.
    record ChangeFacts(EditAction action, long article, FactsCorrection before, FactsCorrection after) implements Edit {
        @Override
        public Edit inverse() {
            return new ChangeFacts(action, article, after, before);
        }
    }

    /// Several edits that the user made in one go; undone in one go, last first.
    record Several(EditAction action, List<Edit> edits) implements Edit {
        public Several {
            edits = List.copyOf(edits);
        }

        @Override
        public Edit inverse() {
            return new Several(action, edits.reversed().stream().map(Edit::inverse).toList());
        }
    }
}
