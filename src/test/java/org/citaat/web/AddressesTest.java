package org.citaat.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {
    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.9.9.9", "0.0.0.0", "10.1.2.3", "172.16.0.1", "172.31.255.255",
            "192.168.0.1", "169.254.169.254", "100.64.0.1", "100.127.255.255", "224.0.0.1", "255.255.255.255", "::1",
            "::",
            "fe80::1", "fec0::1", "fc00::1", "fd12:3456::1", "ff02::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1",
            "::127.0.0.1",
            "64:ff9b::a00:1", "2002:7f00:1::"})
    void knowsPrivateAddresses(String address) throws UnknownHostException {
        assertThat(PrivateAddresses.contains(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"93.184.215.14", "8.8.8.8", "172.15.0.1", "172.32.0.1", "100.63.0.1", "100.128.0.1",
            "192.167.0.1", "169.253.1.1", "2606:2800:21f:cb07:6820:80da:af6b:8b2c", "64:ff9b::808:808"})
    void leavesTheOpenInternetOpen(String address) throws UnknownHostException {
        assertThat(PrivateAddresses.contains(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"http://straße.example/ä, http://xn--strae-oqa.example/%C3%A4",
            "HTTPS://Krant.Example:8080/a?b=c#d, https://krant.example:8080/a?b=c",
            "http://krant.example, http://krant.example/", "http://[::1]:80/, http://[::1]:80/"})
    void writesAddressesAsTheyAreSent(String given, String sent) {
        assertThat(WebAddress.of(URI.create(given))).contains(URI.create(sent));
    }

    @Test
    void takesNoHostThatIsNone() {
        assertThat(WebAddress.of(URI.create("http://a_b.example:x/"))).isEmpty();
    }
}
