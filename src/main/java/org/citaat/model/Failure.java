package org.citaat.model;

import java.net.URI;

/// An import that did not succeed: what was asked for, and why it failed.
///
/// @param detail what the machine said, for the curious (an HTTP status, an exception's message); may be empty
public record Failure(URI requested, FailureReason reason, String detail) {}
