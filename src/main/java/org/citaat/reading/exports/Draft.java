package org.citaat.reading.exports;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.citaat.model.PublicationDate;
import org.citaat.model.SavedHighlight;
import org.citaat.model.SavedItem;
import org.citaat.text.AddressText;
import org.citaat.text.Tidy;
import org.jspecify.annotations.Nullable;

/// An item while it is put together. Of what is told several times the first counts; lists grow. Blank is as good as absent.
final class Draft {
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S+");

    private @Nullable URI address;
    private @Nullable String group;
    private @Nullable String title;
    private @Nullable String publication;
    private @Nullable PublicationDate published;
    private @Nullable Instant saved;
    private @Nullable String content;
    private @Nullable String summary;
    private final Set<String> authors = new LinkedHashSet<>();
    private final Set<String> tags = new LinkedHashSet<>();
    private final Set<String> notes = new LinkedHashSet<>();
    private final Set<SavedHighlight> highlights = new LinkedHashSet<>();

    Draft address(@Nullable String written) {
        address = address != null ? address : AddressText.web(written, null).orElse(null);
        return this;
    }

    /// Where the item has no address of its own, that of its Digital Object Identifier.
    Draft doi(@Nullable String written) {
        String doi = written == null ? "" : written.strip().replaceFirst("(?i)^(?:https?://[\\w.]+/|doi:\\s*)", "");
        return doi.startsWith("10.") ? address("https://doi.org/" + doi) : this;
    }

    /// Records without an address are one item where this is the same.
    Draft group(String name) {
        group = name;
        return this;
    }

    /// Some programs put the address where they know no title.
    Draft title(@Nullable String written) {
        String line = line(written);
        boolean isAddress = line != null && ADDRESS.matcher(line).matches();
        title = title != null || isAddress ? title : line;
        return this;
    }

    Draft authors(Collection<String> names) {
        names.stream().map(Tidy::line).filter(name -> !name.isEmpty()).forEach(authors::add);
        return this;
    }

    Draft author(@Nullable String name) {
        return name == null ? this : authors(List.of(name));
    }

    Draft publication(@Nullable String written) {
        publication = publication != null ? publication : line(written);
        return this;
    }

    Draft published(@Nullable String written) {
        published = published != null ? published : WrittenDate.day(written).orElse(null);
        return this;
    }

    Draft saved(@Nullable String written) {
        saved = saved != null ? saved : WrittenDate.instant(written).orElse(null);
        return this;
    }

    Draft tags(Collection<String> names) {
        names.stream().map(Tidy::line).filter(name -> !name.isEmpty()).forEach(tags::add);
        return this;
    }

    Draft note(@Nullable String written) {
        Optional.ofNullable(passage(written)).ifPresent(notes::add);
        return this;
    }

    /// An abstract stands for a note where there is none.
    Draft summary(@Nullable String written) {
        summary = summary != null ? summary : passage(written);
        return this;
    }

    Draft content(@Nullable String html) {
        content = content != null || html == null || html.isBlank() ? content : html;
        return this;
    }

    /// A note without words marked is about the item as a whole.
    Draft highlight(@Nullable String written, @Nullable String note) {
        String text = passage(written);
        if (text == null) {
            return note(note);
        }
        highlights.add(new SavedHighlight(text, passage(note)));
        return this;
    }

    /// What tells the item from all others.
    Object identity() {
        return address != null ? address : group != null ? group : this;
    }

    /// Adds what another record tells of the same item.
    void take(Draft other) {
        title = title != null ? title : other.title;
        publication = publication != null ? publication : other.publication;
        published = published != null ? published : other.published;
        saved = saved != null ? saved : other.saved;
        content = content != null ? content : other.content;
        summary = summary != null ? summary : other.summary;
        if (authors.isEmpty()) {
            authors.addAll(other.authors);
        }
        tags.addAll(other.tags);
        notes.addAll(other.notes);
        highlights.addAll(other.highlights);
    }

    /// Empty where nothing says what it is about.
    Optional<SavedItem> item() {
        if (address == null && title == null && highlights.isEmpty()) {
            return Optional.empty();
        }
        String note = notes.isEmpty() ? summary : String.join("\n\n", notes);
        return Optional.of(new SavedItem(address, title, new ArrayList<>(authors), publication, published, saved,
                new ArrayList<>(tags), note, content, new ArrayList<>(highlights)));
    }

    private static @Nullable String line(@Nullable String written) {
        String line = written == null ? "" : Tidy.line(written);
        return line.isEmpty() ? null : line;
    }

    private static @Nullable String passage(@Nullable String written) {
        String text = written == null ? "" : Tidy.lineEnds(written).strip();
        return text.isEmpty() ? null : text;
    }
}
