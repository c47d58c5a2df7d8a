package org.citaat.web;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/// Which addresses are asked for by way of a proxy, and which of them are nobody's business outside this machine's
/// neighbourhood.
final class Proxies {
    /// Names that only mean something nearby (RFC 6761, 6762, 8375, ICANN's `.internal`), names without a dot, and what some
    /// resolvers take for an IPv4 address in an odd spelling, such as `0x7f.1`.
    private static final Pattern NEARBY = Pattern
            .compile("[^.]*|.*\\.(?:localhost|local|internal|home\\.arpa|lan|\\d[^.]*)");

    private final ProxySelector selector;

    Proxies(ProxySelector selector) {
        this.selector = selector;
    }

    /// The machine's own settings.
    static Proxies system() {
        ProxySelector set = ProxySelector.getDefault();
        return new Proxies(set == null ? ProxySelector.of(null) : set);
    }

    ProxySelector selector() {
        return selector;
    }

    /// The way to an address.
    Proxy to(URI address) {
        return selector.select(address).stream().filter(proxy -> isUsable(proxy)).findFirst().orElse(Proxy.NO_PROXY);
    }

    /// Whether another machine looks up an address's name, so that this one need not know it.
    boolean lookUp(URI address) {
        return to(address).type() == Proxy.Type.HTTP;
    }

    static boolean isNearby(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return NEARBY.matcher(name.endsWith(".") ? name.substring(0, name.length() - 1) : name).matches();
    }

    private static boolean isUsable(Proxy proxy) {
        SocketAddress address = proxy.address();
        return proxy.type() == Proxy.Type.DIRECT
                || (proxy.type() == Proxy.Type.HTTP && address instanceof InetSocketAddress);
    }
}
