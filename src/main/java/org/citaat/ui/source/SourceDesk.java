package org.citaat.ui.source;

import java.net.URI;
import java.util.function.Predicate;
import org.citaat.app.CheckForChanges;
import org.citaat.app.CorrectFacts;
import org.citaat.app.SaveEvidence;
import org.citaat.ui.FxJobs;

/// What can be done with the source of an article.
///
/// @param browser opens an address in the user's browser; false where it could not
/// @param slow runs what waits for the network
public record SourceDesk(CheckForChanges check, CorrectFacts correct, SaveEvidence evidence, Predicate<URI> browser,
        FxJobs slow) {}
