package org.citaat.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/// A command takes documents or, with `--records`, records from standard input.
final class ArgumentsRule {
    private ArgumentsRule() {}

    /// @throws ParameterException where neither or both are given
    static void check(@Nullable CommandSpec spec, boolean records, List<String> names) {
        if (spec == null) {
            throw new IllegalStateException("not run by picocli");
        }
        if (records != names.isEmpty()) {
            throw new ParameterException(spec.commandLine(),
                    records ? "--records takes no documents." : "Name a file, an address, or - for standard input.");
        }
    }
}
