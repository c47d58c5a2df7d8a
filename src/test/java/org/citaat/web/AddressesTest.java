package org.citaat.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;
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

    private static Optional<URI> redirect(String location) {
        return WebAddress.redirect(URI.create("http://krant.example/map/oud?a=1"), location);
    }

    @Test
    void readsALocationThatCameByteByByteAsUtf8() {
        String bytes = new String("/статья".getBytes(UTF_8), ISO_8859_1);
        assertThat(redirect(bytes))
                .contains(URI.create("http://krant.example/%D1%81%D1%82%D0%B0%D1%82%D1%8C%D1%8F"));
    }

    @Test
    void readsALocationThatIsNoUtf8AsItCame() {
        assertThat(redirect("/caf\u00e9")).contains(URI.create("http://krant.example/caf%C3%A9"));
    }

    @Test
    void leavesAccentsAsTheyAreComposed() {
        assertThat(redirect("/e\u0301")).contains(URI.create("http://krant.example/e%CC%81"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"/100% | http://krant.example/100%25",
            "/a%2Fb%zz | http://krant.example/a%2Fb%25zz",
            "/a[1]?b[]=c | http://krant.example/a%5B1%5D?b%5B%5D=c", "//[::1]:80/a | http://[::1]:80/a",
            "?b=2 | http://krant.example/map/oud?b=2", "#deel | http://krant.example/map/oud?a=1",
            "nieuw | http://krant.example/map/nieuw", "a b|http://krant.example/map/a%20b",
            "//de_krant.example/a | http://de_krant.example/a"})
    void followsALocationAsBrowsersDo(String location, String address) {
        assertThat(redirect(location)).contains(URI.create(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "printer", "a.localhost", "nas.local", "wiki.internal", "router.home.arpa.",
            "0x7f.1", "0177.0.0.1"})
    void knowsNamesThatOnlyMeanSomethingNearby(String host) {
        assertThat(Proxies.isNearby(host)).isTrue();
    }

    @Test
    void leavesOtherNamesToTheProxy() {
        assertThat(Proxies.isNearby("www.local.example")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"http://De_Krant.example/a, http://de_krant.example/a",
            "http://de_krant.example:8080, http://de_krant.example:8080/"})
    void takesHostsWithAnUnderscore(String given, String sent) {
        assertThat(WebAddress.of(URI.create(given))).contains(URI.create(sent));
        assertThat(WebAddress.host(URI.create(sent))).isEqualTo("de_krant.example");
    }

    @Test
    void takesNoHostThatIsNone() {
        assertThat(WebAddress.of(URI.create("http://a_b.example:x/"))).isEmpty();
    }
}
