package org.citaat.system;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/// The user's own browser.
public final class DesktopBrowser {
    private DesktopBrowser() {}

    /// Opens a page there. Only http and https: other schemes could start any program.
    ///
    /// @return whether there was a browser to hand it to
    public static boolean open(URI address) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return false;
        }
        try {
            new ProcessBuilder(command(address.toASCIIString())).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            return true;
        } catch (IOException noBrowser) {
            return false;
        }
    }

    private static List<String> command(String address) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", address);
        }
        return List.of(system.startsWith("mac") ? "open" : "xdg-open", address);
    }
}
