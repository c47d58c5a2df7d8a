package org.citaat.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CookiesTest {
    private static final URI PAPER = URI.create("https://krant.example/a");

    private final Cookies cookies = new Cookies();

    @Test
    void sendsBackWhatTheHostSetLast() {
        cookies.take(PAPER, List.of("a=1; Path=/; HttpOnly", "b=x y; Secure", "a=2"));
        assertThat(cookies.header(PAPER)).isEqualTo("a=2; b=x y");
    }

    @Test
    void sendsNothingToAnotherHostWhateverDomainIsNamed() {
        cookies.take(PAPER, List.of("a=1; Domain=example"));
        assertThat(cookies.header(URI.create("https://www.krant.example/"))).isEmpty();
    }

    @Test
    void sendsSecureOnesOverHttpsOnly() {
        cookies.take(PAPER, List.of("a=1; Secure", "b=2"));
        assertThat(cookies.header(URI.create("http://krant.example/"))).isEqualTo("b=2");
    }

    @Test
    void forgetsWhatTheHostTakesBack() {
        cookies.take(PAPER, List.of("a=1"));
        cookies.take(PAPER, List.of("a=; Max-Age=0"));
        assertThat(cookies.header(PAPER)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "=1", "a b=1", "a=\u00e9", "a=\u0001", "a=1\r\nHost: x"})
    void passesOverBrokenOnes(String header) {
        cookies.take(PAPER, List.of(header));
        assertThat(cookies.header(PAPER)).isEmpty();
    }

    @Test
    void keepsNoMoreThanFifty() {
        cookies.take(PAPER, IntStream.range(0, 1000).mapToObj(i -> "c" + i + "=1").toList());
        assertThat(cookies.header(PAPER).split(";", -1)).hasSize(50);
    }
}
