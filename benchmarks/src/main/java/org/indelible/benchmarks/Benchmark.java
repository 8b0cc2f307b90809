package org.indelible.benchmarks;

import java.nio.file.Path;
import org.indelible.benchmarks.measure.Options;
import org.indelible.benchmarks.server.Server;

/** One measurement, with one command. */
@FunctionalInterface
interface Benchmark {
    /**
     * Measures, and prints a table.
     *
     * @param work a directory for what it needs
     */
    void run(Server server, Options options, Path work) throws Exception;
}
