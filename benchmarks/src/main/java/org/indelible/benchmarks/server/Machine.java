package org.indelible.benchmarks.server;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** What was measured on. */
public final class Machine {
    private Machine() {}

    /** In one line: day, cores, memory, load of others, Java and PostgreSQL. */
    public static String describe(Server server) {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return "%s, %d cores, %d GB, load before the start %.1f, Java %s, PostgreSQL %s, fsync %s, synchronous_commit %s"
                .formatted(
                        LocalDate.now(ZoneOffset.UTC),
                        system.getAvailableProcessors(),
                        Math.round(system.getTotalMemorySize() / 1e9),
                        system.getSystemLoadAverage(),
                        Runtime.version(),
                        server.text("postgres", "show server_version"),
                        server.text("postgres", "show fsync"),
                        server.text("postgres", "show synchronous_commit"));
    }
}
