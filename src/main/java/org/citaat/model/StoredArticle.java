package org.citaat.model;

import java.net.URI;
import java.time.Instant;

/// An article as the library keeps it: the newest version and where it came from.
///
/// @param id names the article, whatever its versions
/// @param version names this version; quotations point into it
/// @param requested the address the user gave
/// @param address the address that answered
/// @param pageHash SHA-256 of the raw bytes, hexadecimal
/// @param textHash SHA-256 of the text in UTF-8, hexadecimal
public record StoredArticle(long id, long version, Article article, URI requested, URI address, Instant saved,
        String pageHash, String textHash) {}
