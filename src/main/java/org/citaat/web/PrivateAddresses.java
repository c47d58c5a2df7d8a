package org.citaat.web;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;

/// Tells addresses of this machine and its neighbourhood from those of the open internet (IANA special-purpose
/// registries; RFC 1918, 4193, 6598, 6890).
final class PrivateAddresses {
    private PrivateAddresses() {}

    static boolean contains(InetAddress address) {
        return address.isLoopbackAddress() || address.isAnyLocalAddress() || address.isLinkLocalAddress()
                || address.isSiteLocalAddress() || address.isMulticastAddress() || reserved(address);
    }

    private static boolean reserved(InetAddress address) {
        byte[] bytes = address.getAddress();
        return switch (address) {
            case Inet4Address _ -> reserved4(bytes, 0);
            case Inet6Address _ -> reserved6(bytes);
            default -> true;
        };
    }

    private static boolean reserved4(byte[] bytes, int at) {
        int first = bytes[at] & 0xff;
        int second = bytes[at + 1] & 0xff;
        int third = bytes[at + 2] & 0xff;
        return switch (first) {
            case 0, 10, 127 -> true;
            case 100 -> (second & 0xc0) == 64;
            case 169 -> second == 254;
            case 172 -> (second & 0xf0) == 16;
            case 192 -> second == 168 || (second == 0 && third == 0);
            case 198 -> second == 18 || second == 19;
            default -> first >= 224;
        };
    }

    /// `fc00::/7`, and addresses that carry an IPv4 one: mapped, compatible, NAT64 (RFC 6052) and 6to4 (RFC 3056).
    private static boolean reserved6(byte[] bytes) {
        if ((bytes[0] & 0xfe) == 0xfc) {
            return true;
        }
        if (starts(bytes, 0x00, 0x64, 0xff, 0x9b)) {
            return reserved4(bytes, 12);
        }
        if (starts(bytes, 0x20, 0x02)) {
            return reserved4(bytes, 2);
        }
        return zeros(bytes, 10) && reserved4(bytes, 12);
    }

    private static boolean starts(byte[] bytes, int... prefix) {
        for (int i = 0; i < prefix.length; i++) {
            if ((bytes[i] & 0xff) != prefix[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean zeros(byte[] bytes, int count) {
        for (int i = 0; i < count; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return true;
    }
}
