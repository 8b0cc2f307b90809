package org.indelible.app.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Optional;

/** Shows how far something is that takes a while. */
interface Progress extends AutoCloseable {
    /** So much of so much is done. */
    void at(long done, long total);

    @Override
    void close();

    /** A bar where somebody watches a terminal, a line for every tenth where the output goes to a file or another program. */
    static Progress of(String what, PrintWriter err) {
        boolean watched = Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .isPresent();
        return watched ? new ProgressOnTerminal(what) : new ProgressInLines(what, err);
    }
}
