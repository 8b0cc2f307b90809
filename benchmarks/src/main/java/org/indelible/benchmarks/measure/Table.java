package org.indelible.benchmarks.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table in Markdown, as it goes into docs/performance.md. */
public final class Table {
    private final List<String> lines = new ArrayList<>();

    public Table(String... head) {
        row(head);
        lines.add("|---" + "|---:".repeat(head.length - 1) + "|");
    }

    public void row(String... cells) {
        lines.add("| " + String.join(" | ", Arrays.asList(cells)) + " |");
    }

    /** Prints it under a heading. */
    public void print(String heading) {
        System.out.printf("%n%s%n%n%s%n", heading, String.join(System.lineSeparator(), lines));
        System.out.flush();
    }
}
