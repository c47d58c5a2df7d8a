package org.citaat.app;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.citaat.library.Library;
import org.citaat.web.BrowserReceiver;
import org.jspecify.annotations.Nullable;

/// Pages that the user sends from his own browser, where he is signed in. Off until he switches it on; the secret is valid
/// until he switches it off, over restarts too. Any thread may call.
public final class BrowserInbox implements AutoCloseable {
    private static final String SETTING = "browser.inbox";
    private static final int SECRET_BYTES = 24;

    private final Library library;
    private final Consumer<ImportRequest> imports;
    private final InstantSource clock;
    private final Function<BrowserReceiver.Answer, String> words;
    private @Nullable BrowserReceiver receiver;
    private String secret = "";

    /// @param words a sentence for each answer, shown in the browser
    public BrowserInbox(Library library, Consumer<ImportRequest> imports, InstantSource clock,
            Function<BrowserReceiver.Answer, String> words) {
        this.library = library;
        this.imports = imports;
        this.clock = clock;
        this.words = words;
    }

    /// Listens again, where it was on when the program ended. A port that another program has taken meanwhile leaves it off.
    public synchronized void resume() {
        Optional<String[]> kept = library.setting(SETTING).map(setting -> setting.split(" ", 2))
                .filter(parts -> parts.length == 2 && parts[0].matches("\\d{1,5}"));
        if (kept.isPresent() && receiver == null) {
            secret = kept.get()[1];
            open(Integer.parseInt(kept.get()[0]));
        }
    }

    /// Begins to listen, with a new secret.
    ///
    /// @return whether it listens
    public synchronized boolean switchOn() {
        if (receiver == null) {
            byte[] random = new byte[SECRET_BYTES];
            new SecureRandom().nextBytes(random);
            secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
            open(0);
        }
        BrowserReceiver now = receiver;
        if (now != null) {
            library.set(SETTING, now.port() + " " + secret);
        }
        return now != null;
    }

    private void open(int port) {
        try {
            receiver = BrowserReceiver.open(port, secret, clock,
                    page -> imports.accept(new ImportRequest.Received(page)), words);
        } catch (IOException taken) {
            receiver = null;
        }
    }

    /// Listens no more; the secret is worth nothing from now on.
    public synchronized void switchOff() {
        close();
        library.set(SETTING, "");
    }

    /// What the user keeps as a bookmark in his browser: it posts the page before him. Empty while it is off.
    public synchronized Optional<String> bookmarklet() {
        return Optional.ofNullable(receiver)
                .map(now -> "javascript:(function(){var f=document.createElement('form'),a=function(n,v){"
                        + "var i=document.createElement('input');i.type='hidden';i.name=n;i.value=v;f.appendChild(i)};"
                        + "f.method='post';f.acceptCharset='utf-8';f.target='_blank';f.action='http://127.0.0.1:"
                        + now.port()
                        + BrowserReceiver.PATH + "';a('token','" + secret + "');a('url',location.href);"
                        + "a('html',document.documentElement.outerHTML);document.body.appendChild(f);f.submit();f.remove()})()");
    }

    @Override
    public synchronized void close() {
        if (receiver != null) {
            receiver.close();
            receiver = null;
        }
    }
}
