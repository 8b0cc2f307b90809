package org.indelible.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.indelible.benchmarks.measure.Options;
import org.indelible.benchmarks.server.Machine;
import org.indelible.benchmarks.server.Server;

/** Runs the measurement of a name, on a server of its own that is gone afterwards. */
public final class Benchmarks {
    private static final Map<String, Benchmark> ALL = new TreeMap<>(Map.of(
            "append", new Appends(),
            "http", new AppendsOverHttp(),
            "reads", new AuditedReads(),
            "files", new LongFiles(),
            "rebuild", new RebuiltProjection(),
            "audit", new Audits(),
            "store", new LargeStore()));

    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        Benchmark benchmark = arguments.length == 0 ? null : ALL.get(arguments[0]);
        if (benchmark == null) {
            System.err.println("benchmarks/run " + String.join("|", ALL.keySet())
                    + " [--rounds N] [--seconds N] [--warmup N] [--clients 1,16,32] [--sides PART,PART] [--events N]");
            System.exit(2);
            return;
        }
        List<String> options = Arrays.asList(arguments).subList(1, arguments.length);
        run(benchmark, Options.of(options));
        System.exit(0);
    }

    private static void run(Benchmark benchmark, Options options) throws Exception {
        Path target = Files.createDirectories(Path.of("target").toAbsolutePath());
        Path work = Files.createTempDirectory(target, "run-");
        try (Server server = Server.start(work)) {
            System.out.println(Machine.describe(server));
            benchmark.run(server, options, work);
        } finally {
            delete(work);
        }
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }
}
