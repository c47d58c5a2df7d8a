package org.citaat.web;

import java.net.URI;

/// What to fetch, and on whose word.
///
/// @param address http, https or file; a fragment is not sent
public record FetchRequest(URI address, Trust trust) {}
