package org.citaat.ui;

import java.net.URI;
import org.citaat.model.Failure;

/// A sentence for each reason why an import can fail: what happened, and what to do.
public final class FailureWords {
    private final Words words;

    public FailureWords(Words words) {
        this.words = words;
    }

    public String sentence(Failure failure) {
        return words.get(switch (failure.reason()) {
            case BAD_ADDRESS -> "failure.badAddress";
            case PRIVATE_ADDRESS -> "failure.privateAddress";
            case UNKNOWN_HOST -> "failure.unknownHost";
            case NO_CONNECTION -> "failure.noConnection";
            case TIMEOUT -> "failure.timeout";
            case INSECURE -> "failure.insecure";
            case FORBIDDEN -> "failure.forbidden";
            case NOT_FOUND -> "failure.notFound";
            case BUSY -> "failure.busy";
            case SERVER_ERROR -> "failure.serverError";
            case TOO_MANY_REDIRECTS -> "failure.tooManyRedirects";
            case TOO_LARGE -> "failure.tooLarge";
            case EMPTY -> "failure.empty";
            case NOT_TEXT -> "failure.notText";
            case NO_TEXT -> "failure.noText";
            case LOCKED -> "failure.locked";
            case DAMAGED -> "failure.damaged";
            case COOKIE_WALL -> "failure.cookieWall";
            case TEASER -> "failure.teaser";
            case NEEDS_SCRIPTS -> "failure.needsScripts";
            case INDEX_PAGE -> "failure.indexPage";
            case ERROR_PAGE -> "failure.errorPage";
            case VIDEO_PAGE -> "failure.videoPage";
            case NO_ARTICLE -> "failure.noArticle";
            case NO_FEED -> "failure.noFeed";
            case FILE_UNREADABLE -> "failure.fileUnreadable";
            case FILE_MISSING -> "failure.fileMissing";
            case PROGRAM_FAULT -> "failure.programFault";
        }, place(failure.requested()));
    }

    /// The host and path of a link, the name of a file.
    public String place(URI address) {
        String path = address.getPath() == null ? "" : address.getPath();
        String bare = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        if (address.getHost() != null) {
            return address.getRawAuthority() + bare;
        }
        return bare.isBlank() ? words.get("failure.pastedText") : bare.substring(bare.lastIndexOf('/') + 1);
    }
}
