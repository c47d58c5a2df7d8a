package org.citaat.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/// From a host's name to its addresses; tests bring their own.
@FunctionalInterface
interface Resolver {
    List<InetAddress> resolve(String host) throws UnknownHostException;

    /// The machine's own way. The JVM keeps an answer for 30 s, so the connection made right after the check goes to
    /// the very addresses that were checked.
    static List<InetAddress> system(String host) throws UnknownHostException {
        return List.of(InetAddress.getAllByName(host));
    }
}
