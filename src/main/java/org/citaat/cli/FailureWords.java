package org.citaat.cli;

import org.citaat.library.LibraryException;
import org.citaat.model.Failure;
import org.citaat.model.FailureReason;

/// What the command line says of each failure: one sentence, with the limit where there is one.
final class FailureWords {
    private FailureWords() {}

    static String of(Failure failure) {
        boolean telling = failure.reason() == FailureReason.SERVER_ERROR && !failure.detail().isEmpty();
        return telling
                ? "The site answered with an error (" + failure.detail() + ")."
                : of(failure.reason());
    }

    static String of(FailureReason reason) {
        return switch (reason) {
            case BAD_ADDRESS -> "This is no address that can be opened: only http, https and files are.";
            case PRIVATE_ADDRESS -> "The page sends on to an address of this machine or network, which is not opened.";
            case UNKNOWN_HOST -> "There is no site of this name, or no connection to the internet.";
            case NO_CONNECTION -> "No connection to the site could be made.";
            case TIMEOUT -> "The site did not answer within 30 seconds.";
            case INSECURE -> "The site's certificate cannot be trusted, so nothing was read.";
            case FORBIDDEN -> "The site refuses to show this page without signing in or paying.";
            case NOT_FOUND -> "The site has no such page.";
            case BUSY -> "The site is too busy and asks to come back later.";
            case SERVER_ERROR -> "The site answered with an error.";
            case TOO_MANY_REDIRECTS -> "The site sends on and on: more than 8 times.";
            case TOO_LARGE -> "This is too large: at most 20 MB are read, and 10 million characters of plain text.";
            case EMPTY -> "There is nothing in it.";
            case NOT_TEXT -> "This is no text: web pages, plain text, Markdown, mails, DOCX, ODT and PDF are read.";
            case NO_TEXT -> "There is no text in this PDF: its pages are pictures.";
            case LOCKED -> "This document asks for a password: save a copy without one.";
            case DAMAGED -> "This document is damaged, or not what its name says.";
            case COOKIE_WALL -> "This is a notice about cookies, not the article.";
            case TEASER -> "Only the first paragraphs of this article are there for everybody.";
            case NEEDS_SCRIPTS -> "This page shows its text only where scripts run.";
            case INDEX_PAGE -> "This is a list of articles, not one.";
            case ERROR_PAGE -> "The site answered with an error page.";
            case VIDEO_PAGE -> "This is the page of a video, without an article.";
            case NO_ARTICLE -> "No article was found in this page.";
            case NO_FEED -> "This is no feed, and names none.";
            case FILE_UNREADABLE -> "This file cannot be read, or is no file.";
            case FILE_MISSING -> "There is no such file.";
            case PROGRAM_FAULT -> "Citaat stumbled over this document.";
        };
    }

    static String of(LibraryException failed) {
        return switch (failed.kind()) {
            case NEWER_SCHEMA -> "A later version of Citaat wrote this library: use that one to open it.";
            case NOT_A_LIBRARY -> "This file is no library of Citaat; it was left as it is.";
            case DAMAGED -> "This library is damaged: open a copy made earlier.";
            case DISK_FULL -> "The disk is full.";
            case READ_ONLY -> "The file or its folder cannot be written to.";
            case OTHER -> "The library could not be used: " + failed.getMessage();
        };
    }

    /// A mistake of the program's own.
    static String of(Throwable bug) {
        StackTraceElement[] trace = bug.getStackTrace();
        return "Something went wrong inside Citaat: " + bug + (trace.length == 0 ? "" : " at " + trace[0]);
    }
}
