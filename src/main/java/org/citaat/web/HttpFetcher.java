package org.citaat.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import org.citaat.model.FailureReason;
import org.citaat.model.Page;

/// Fetches pages over http and https. Follows redirects itself, so that every address on the way is looked at first. Safe
/// for use by several threads.
public final class HttpFetcher implements Fetcher, AutoCloseable {
    private static final String USER_AGENT = "Citaat/0.1 (+desktop reader)";
    private static final String ACCEPT = "text/html, application/xhtml+xml, text/plain;q=0.9, */*;q=0.5";

    private final FetchLimits limits;
    private final InstantSource clock;
    private final Resolver resolver;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient client;

    public HttpFetcher(FetchLimits limits, InstantSource clock) {
        this(limits, clock, Resolver::system);
    }

    HttpFetcher(FetchLimits limits, InstantSource clock, Resolver resolver) {
        this.limits = limits;
        this.clock = clock;
        this.resolver = resolver;
        this.client = HttpClient.newBuilder().followRedirects(Redirect.NEVER).connectTimeout(limits.deadline())
                .executor(threads).build();
    }

    @Override
    public Page fetch(FetchRequest request) throws FetchException, InterruptedException {
        Journey journey = new Journey(request, new Deadline(limits.deadline()));
        URI next = request.address();
        for (int hop = 0; hop <= limits.maximumRedirects(); hop++) {
            URI address = journey.enter(next);
            HttpResponse<byte[]> answer = journey.ask(address);
            if (!redirects(answer)) {
                return page(request, address, answer);
            }
            String location = answer.headers().firstValue("location").orElse("");
            next = WebAddress.redirect(address, location)
                    .orElseThrow(() -> journey.refused(FailureReason.BAD_ADDRESS, location));
        }
        throw journey.refused(FailureReason.TOO_MANY_REDIRECTS, String.valueOf(limits.maximumRedirects()));
    }

    private static boolean redirects(HttpResponse<?> answer) {
        return switch (answer.statusCode()) {
            case 301, 302, 303, 307, 308 -> answer.headers().firstValue("location").isPresent();
            default -> false;
        };
    }

    private Page page(FetchRequest request, URI address, HttpResponse<byte[]> answer) throws FetchException {
        int status = answer.statusCode();
        if (status < 200 || status > 299) {
            throw new FetchException(request.address(), FailureReasons.ofStatus(status), String.valueOf(status));
        }
        Map<String, List<String>> headers = new HashMap<>();
        answer.headers().map().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
        String mediaType = answer.headers().firstValue("content-type").orElse("");
        return new Page(request.address(), address, clock.instant(), mediaType, headers, decoded(request, answer));
    }

    private byte[] decoded(FetchRequest request, HttpResponse<byte[]> answer) throws FetchException {
        String coding = answer.headers().firstValue("content-encoding").orElse("");
        try {
            return ContentCoding.decode(answer.body(), coding, limits.maximumBytes());
        } catch (TooLargeException bomb) {
            throw new FetchException(request.address(), FailureReason.TOO_LARGE, String.valueOf(bomb.getMessage()));
        } catch (IOException damaged) {
            throw new FetchException(request.address(), FailureReason.SERVER_ERROR, damaged.toString());
        }
    }

    /// Only a page's body is wanted: that of a redirect or an error may be endless as well.
    private BodySubscriber<byte[]> subscriber(ResponseInfo info) {
        boolean page = info.statusCode() >= 200 && info.statusCode() < 300;
        return page ? new BoundedBody(limits.maximumBytes()) : new NoBody();
    }

    /// Drops the connections; fetches under way fail.
    @Override
    public void close() {
        client.shutdownNow();
        threads.shutdownNow();
    }

    /// One fetch on its way from host to host.
    private final class Journey {
        private final FetchRequest request;
        private final Deadline deadline;
        private boolean atHome;

        Journey(FetchRequest request, Deadline deadline) {
            this.request = request;
            this.deadline = deadline;
            this.atHome = request.trust() == Trust.TYPED;
        }

        /// The address in the form that is sent, once it is known to be a harmless one. A private host is only harmless
        /// while the journey has not left the host that the user typed.
        URI enter(URI given) throws FetchException, InterruptedException {
            URI address = WebAddress.of(given)
                    .orElseThrow(() -> refused(FailureReason.BAD_ADDRESS, String.valueOf(given)));
            atHome = atHome && WebAddress.sameHost(WebAddress.of(request.address()).orElse(null), address);
            boolean neighbour = resolve(address.getHost()).stream().anyMatch(PrivateAddresses::contains);
            if (neighbour && !atHome) {
                throw refused(FailureReason.PRIVATE_ADDRESS, address.getHost());
            }
            return address;
        }

        private List<InetAddress> resolve(String host) throws FetchException, InterruptedException {
            return await(CompletableFuture.supplyAsync(() -> {
                try {
                    return resolver.resolve(host);
                } catch (IOException unknown) {
                    throw new CompletionException(unknown);
                }
            }, threads));
        }

        HttpResponse<byte[]> ask(URI address) throws FetchException, InterruptedException {
            // Over plain http an offer of HTTP/2 is an Upgrade header, which some old servers stumble over.
            Version version = address.getScheme().equals("https") ? Version.HTTP_2 : Version.HTTP_1_1;
            try {
                HttpRequest question = HttpRequest.newBuilder(address).version(version).header("User-Agent", USER_AGENT)
                        .header("Accept", ACCEPT).header("Accept-Encoding", ContentCoding.ACCEPTED).build();
                return await(client.sendAsync(question, HttpFetcher.this::subscriber));
            } catch (IllegalArgumentException noAddress) {
                throw refused(FailureReason.BAD_ADDRESS, String.valueOf(noAddress.getMessage()));
            }
        }

        private <T> T await(CompletableFuture<T> work) throws FetchException, InterruptedException {
            try {
                return deadline.await(work);
            } catch (TimeoutException late) {
                throw refused(FailureReason.TIMEOUT, limits.deadline().toString());
            } catch (ExecutionException broken) {
                Throwable cause = innermost(broken);
                throw refused(FailureReasons.of(cause), String.valueOf(cause));
            }
        }

        private static Throwable innermost(Throwable broken) {
            Throwable cause = broken.getCause();
            return cause == null || FailureReasons.of(broken) != FailureReason.NO_CONNECTION
                    ? broken
                    : innermost(cause);
        }

        FetchException refused(FailureReason reason, String detail) {
            return new FetchException(request.address(), reason, detail);
        }
    }
}
