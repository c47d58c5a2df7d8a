package org.citaat.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.InstantSource;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.citaat.model.FailureReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TlsTest {
    private static final String PASSWORD = "geheim";

    @TempDir
    Path folder;

    /// A certificate that nobody but the server itself vouches for.
    private SSLContext selfSigned() throws Exception {
        Path file = folder.resolve("keys.p12");
        String keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        Process making = new ProcessBuilder(keytool, "-genkeypair", "-keyalg", "EC", "-alias", "a", "-dname",
                "CN=localhost", "-ext", "san=ip:127.0.0.1", "-storetype", "PKCS12", "-storepass", PASSWORD, "-keystore",
                file.toString()).redirectErrorStream(true).start();
        assertThat(making.waitFor()).as(() -> said(making)).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    private static String said(Process process) {
        try {
            return new String(process.getInputStream().readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    @Test
    void refusesACertificateThatNobodyVouchesFor() throws Exception {
        try (ServerSocket server = selfSigned().getServerSocketFactory().createServerSocket(0, 5,
                InetAddress.getLoopbackAddress());
                HttpFetcher fetcher = new HttpFetcher(FetchLimits.DEFAULT, InstantSource.system())) {
            Thread.ofVirtual().start(() -> greet(server));
            URI address = URI.create("https://127.0.0.1:" + server.getLocalPort() + "/");
            FetchException refused = assertThrows(FetchException.class,
                    () -> fetcher.fetch(new FetchRequest(address, Trust.TYPED)));
            assertThat(refused.failure().reason()).isEqualTo(FailureReason.INSECURE);
        }
    }

    private static void greet(ServerSocket server) {
        try (Socket connection = server.accept()) {
            int first = connection.getInputStream().read();
            assertThat(first).isNegative();
        } catch (IOException hungUp) {
            // The client has seen the certificate and gone.
        }
    }
}
