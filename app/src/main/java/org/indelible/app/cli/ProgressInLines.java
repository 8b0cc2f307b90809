package org.indelible.app.cli;

import java.io.PrintWriter;

/** A line for every tenth that is done. */
final class ProgressInLines implements Progress {
    private static final int TENTHS = 10;

    private final String what;
    private final PrintWriter out;
    private long told = -1;

    ProgressInLines(String what, PrintWriter out) {
        this.what = what;
        this.out = out;
    }

    @Override
    public void at(long done, long total) {
        long tenth = total == 0 ? TENTHS : done * TENTHS / total;
        if (tenth == told) return;
        told = tenth;
        out.printf("%s: %d of %d%n", what, done, total);
        out.flush();
    }

    @Override
    public void close() {
        out.flush();
    }
}
