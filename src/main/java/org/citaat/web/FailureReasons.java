package org.citaat.web;

import java.net.ProtocolException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.citaat.model.FailureReason;

/// From what the machine says to what the user is told.
final class FailureReasons {
    private FailureReasons() {}

    static FailureReason ofStatus(int status) {
        return switch (status) {
            case 401, 402, 403, 407, 451 -> FailureReason.FORBIDDEN;
            case 404, 410 -> FailureReason.NOT_FOUND;
            case 408, 504 -> FailureReason.TIMEOUT;
            case 429, 503 -> FailureReason.BUSY;
            default -> FailureReason.SERVER_ERROR;
        };
    }

    static FailureReason of(Throwable broken) {
        return switch (broken) {
            case TooLargeException _ -> FailureReason.TOO_LARGE;
            case UnknownHostException _ -> FailureReason.UNKNOWN_HOST;
            case HttpTimeoutException _ -> FailureReason.TIMEOUT;
            case SocketTimeoutException _ -> FailureReason.TIMEOUT;
            case SSLException _ -> FailureReason.INSECURE;
            case ProtocolException _ -> FailureReason.SERVER_ERROR;
            case ZipException _ -> FailureReason.SERVER_ERROR;
            default -> FailureReason.NO_CONNECTION;
        };
    }
}
