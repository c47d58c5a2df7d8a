package org.citaat.system;

import java.nio.file.Path;
import net.harawata.appdirs.AppDirsFactory;

/// The folders that the operating system gives applications.
public final class ApplicationFolders {
    private static final String NAME = "Citaat";
    private static final String LIBRARY = "library.citaat";

    private ApplicationFolders() {}

    /// The user's own library, whether it exists or not. On Linux under `XDG_DATA_HOME`, on Windows in the local
    /// application data, on macOS in Application Support.
    public static Path library() {
        return Path.of(AppDirsFactory.getInstance().getUserDataDir(NAME, null, NAME)).resolve(LIBRARY);
    }
}
