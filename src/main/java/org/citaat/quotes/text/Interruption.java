package org.citaat.quotes.text;

/// Looks whether the thread was interrupted, now and then in a loop that may be long.
public final class Interruption {
    private static final int STEPS = 1 << 12;

    private Interruption() {}

    /// Looks at every 4,096th step.
    ///
    /// @param step the number of the step, from 0
    /// @throws InterruptedException when the thread was interrupted
    public static void lookAt(int step) throws InterruptedException {
        if ((step & STEPS - 1) == 0 && Thread.interrupted()) {
            throw new InterruptedException();
        }
    }
}
