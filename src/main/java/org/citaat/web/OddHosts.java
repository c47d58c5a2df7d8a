package org.citaat.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Asks hosts with an underscore in their name. RFC 1123 allows none, but blogs have them, and browsers go there;
/// `java.net.http` does not.
final class OddHosts {
    private final HttpURLConnection connection;
    private final int limit;

    private OddHosts(HttpURLConnection connection, int limit) {
        this.connection = connection;
        this.limit = limit;
    }

    /// A question that is not asked yet.
    ///
    /// @param patience how long to wait for a connection, and for each piece of the answer
    /// @param limit how many bytes of a page are taken
    static OddHosts open(URI address, Proxy proxy, Duration patience, int limit) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) URL.of(address, null).openConnection(proxy);
        connection.setInstanceFollowRedirects(false);
        connection.setUseCaches(false);
        connection.setRequestProperty("Connection", "close");
        connection.setConnectTimeout((int) patience.toMillis());
        connection.setReadTimeout((int) patience.toMillis());
        return new OddHosts(connection, limit);
    }

    /// Waits for the whole answer; {@link #close} from another thread ends the wait.
    Answer ask(Map<String, String> headers) throws IOException {
        headers.forEach(connection::setRequestProperty);
        int status = connection.getResponseCode();
        Map<String, List<String>> answered = new HashMap<>(connection.getHeaderFields());
        answered.remove(null);
        return new Answer(status, answered, Answer.hasPage(status) ? body() : new byte[0]);
    }

    private byte[] body() throws IOException {
        try (InputStream in = connection.getInputStream()) {
            byte[] bytes = in.readNBytes(limit);
            if (in.read() >= 0) {
                throw new TooLargeException(limit);
            }
            return bytes;
        }
    }

    void close() {
        connection.disconnect();
    }
}
