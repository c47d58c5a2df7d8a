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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import org.citaat.model.Failure;
import org.citaat.model.FailureReason;
import org.citaat.model.Page;

/// Fetches pages over http and https. Follows redirects itself, so that every address on the way is looked at first. Safe
/// for use by several threads.
public final class HttpFetcher implements Fetcher, AutoCloseable {
    private static final int NOT_MODIFIED = 304;
    private static final String USER_AGENT = "Citaat/0.1 (+desktop reader)";
    private static final String ACCEPT = "text/html, application/xhtml+xml, text/plain;q=0.9, */*;q=0.5";

    private static final Map<String, String> HEADERS = Map.of("User-Agent", USER_AGENT, "Accept", ACCEPT,
            "Accept-Encoding", ContentCoding.ACCEPTED);

    private final FetchLimits limits;
    private final InstantSource clock;
    private final Resolver resolver;
    private final Proxies proxies;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient client;

    public HttpFetcher(FetchLimits limits, InstantSource clock) {
        this(limits, clock, Resolver::system, Proxies.system());
    }

    HttpFetcher(FetchLimits limits, InstantSource clock, Resolver resolver, Proxies proxies) {
        this.limits = limits;
        this.clock = clock;
        this.resolver = resolver;
        this.proxies = proxies;
        this.client = HttpClient.newBuilder().followRedirects(Redirect.NEVER).connectTimeout(limits.deadline())
                .executor(threads).proxy(proxies.selector()).build();
    }

    @Override
    public Page fetch(FetchRequest request) throws FetchException, InterruptedException {
        return fetchIfChanged(request, Validators.NONE)
                .orElseThrow(() -> new FetchException(request.address(), FailureReason.SERVER_ERROR, "304"));
    }

    @Override
    public Optional<Page> fetchIfChanged(FetchRequest request, Validators validators)
            throws FetchException, InterruptedException {
        Journey journey = new Journey(request, validators, new Deadline(limits.deadline()));
        URI next = request.address();
        for (int hop = 0; hop <= limits.maximumRedirects(); hop++) {
            URI address = journey.enter(next);
            Answer answer = journey.ask(address);
            if (answer.status() == NOT_MODIFIED) {
                return Optional.empty();
            }
            if (!answer.redirects()) {
                return Optional.of(page(request, address, answer));
            }
            String location = answer.first("location").orElse("");
            next = WebAddress.redirect(address, location)
                    .orElseThrow(() -> journey.refused(FailureReason.BAD_ADDRESS, location));
        }
        throw journey.refused(FailureReason.TOO_MANY_REDIRECTS, String.valueOf(limits.maximumRedirects()));
    }

    private Page page(FetchRequest request, URI address, Answer answer) throws FetchException {
        if (!Answer.hasPage(answer.status())) {
            throw new FetchException(
                    new Failure(request.address(), FailureReasons.ofStatus(answer.status()),
                            String.valueOf(answer.status())),
                    RetryAfter.of(answer.first("retry-after").orElse(""), clock.instant()));
        }
        String mediaType = answer.first("content-type").orElse("");
        return new Page(request.address(), address, clock.instant(), mediaType, answer.headers(),
                decoded(request, answer));
    }

    private byte[] decoded(FetchRequest request, Answer answer) throws FetchException {
        String coding = answer.first("content-encoding").orElse("");
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
        return Answer.hasPage(info.statusCode()) ? new BoundedBody(limits.maximumBytes()) : new NoBody();
    }

    /// Drops the connections; fetches under way fail.
    @Override
    public void close() {
        client.shutdownNow();
        threads.shutdownNow();
    }

    /// What is waited for on another thread.
    @FunctionalInterface
    private interface Work<T> {
        T result() throws IOException;
    }

    /// One fetch on its way from host to host.
    private final class Journey {
        private final FetchRequest request;
        private final Validators validators;
        private final Deadline deadline;
        private final Cookies cookies = new Cookies();
        private boolean atHome;

        Journey(FetchRequest request, Validators validators, Deadline deadline) {
            this.request = request;
            this.validators = validators;
            this.deadline = deadline;
            this.atHome = request.trust() == Trust.TYPED;
        }

        /// The address in the form that is sent, once it is known to be a harmless one. A private host is only harmless
        /// while the journey has not left the host that the user typed.
        URI enter(URI given) throws FetchException, InterruptedException {
            URI address = WebAddress.of(given)
                    .orElseThrow(() -> refused(FailureReason.BAD_ADDRESS, String.valueOf(given)));
            atHome = atHome && WebAddress.sameHost(WebAddress.of(request.address()).orElse(null), address);
            boolean neighbour = isNeighbour(address);
            if (neighbour && !atHome) {
                throw refused(FailureReason.PRIVATE_ADDRESS, WebAddress.host(address));
            }
            return address;
        }

        /// Behind a proxy many machines cannot look up the names of the open internet themselves: the proxy does.
        private boolean isNeighbour(URI address) throws FetchException, InterruptedException {
            String host = WebAddress.host(address);
            try {
                return resolve(host).stream().anyMatch(PrivateAddresses::contains);
            } catch (FetchException failed) {
                if (failed.failure().reason() == FailureReason.UNKNOWN_HOST && proxies.lookUp(address)) {
                    return Proxies.isNearby(host);
                }
                throw failed;
            }
        }

        private List<InetAddress> resolve(String host) throws FetchException, InterruptedException {
            return await(later(() -> resolver.resolve(host)));
        }

        private <T> CompletableFuture<T> later(Work<T> work) {
            return CompletableFuture.supplyAsync(() -> {
                try {
                    return work.result();
                } catch (IOException broken) {
                    throw new CompletionException(broken);
                }
            }, threads);
        }

        Answer ask(URI address) throws FetchException, InterruptedException {
            Map<String, String> headers = new LinkedHashMap<>(HEADERS);
            headers.putAll(validators.headers());
            String cookie = cookies.header(address);
            if (!cookie.isEmpty()) {
                headers.put("Cookie", cookie);
            }
            Answer answer = address.getHost() == null ? askOdd(address, headers) : ask(address, headers);
            cookies.take(address, answer.all("set-cookie"));
            return answer;
        }

        private Answer ask(URI address, Map<String, String> headers) throws FetchException, InterruptedException {
            // Over plain http an offer of HTTP/2 is an Upgrade header, which some old servers stumble over.
            Version version = address.getScheme().equals("https") ? Version.HTTP_2 : Version.HTTP_1_1;
            try {
                HttpRequest.Builder question = HttpRequest.newBuilder(address).version(version);
                headers.forEach(question::header);
                HttpResponse<byte[]> response = await(
                        client.sendAsync(question.build(), HttpFetcher.this::subscriber));
                return new Answer(response.statusCode(), response.headers().map(), response.body());
            } catch (IllegalArgumentException noAddress) {
                throw refused(FailureReason.BAD_ADDRESS, String.valueOf(noAddress.getMessage()));
            }
        }

        private Answer askOdd(URI address, Map<String, String> headers) throws FetchException, InterruptedException {
            OddHosts question;
            try {
                question = OddHosts.open(address, proxies.to(address), limits.deadline(), limits.maximumBytes());
            } catch (IOException broken) {
                throw refused(FailureReason.BAD_ADDRESS, broken.toString());
            }
            try {
                return await(later(() -> question.ask(headers)));
            } finally {
                // Closing waits for a read that is under way.
                threads.execute(question::close);
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
