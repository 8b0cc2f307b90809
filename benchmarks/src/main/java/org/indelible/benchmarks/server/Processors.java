package org.indelible.benchmarks.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * How much of the processors this process, the programs that it runs and the server have used, by Linux's count. Other than rates it hardly depends on what else the
 * machine does.
 */
public final class Processors {
    private static final long NANOS_A_TICK = 10_000_000;
    private static final int USER = 11;
    private static final int CHILDREN_SYSTEM = 14;
    private static final int OWN_SYSTEM = 12;

    private final List<Long> roots;

    /** Of this process and of that with this identifier, with their children. */
    Processors(long postmaster) {
        this.roots = List.of(ProcessHandle.current().pid(), postmaster);
    }

    /** Nanoseconds until now; 0 where the system does not tell. */
    public long used() {
        return roots.stream().mapToLong(Processors::withChildren).sum();
    }

    private static long withChildren(long root) {
        LongStream children = ProcessHandle.of(root)
                .map(ProcessHandle::children)
                .orElseGet(Stream::empty)
                .mapToLong(child -> ticks(child.pid(), OWN_SYSTEM));
        return (ticks(root, CHILDREN_SYSTEM) + children.sum()) * NANOS_A_TICK;
    }

    /** The sum of a row of counters in {@code /proc/PID/stat}, which count from the field after the command's name. */
    private static long ticks(long process, int last) {
        try {
            String stat = Files.readString(Path.of("/proc/" + process + "/stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            return LongStream.rangeClosed(USER, last)
                    .map(field -> Long.parseLong(fields[(int) field]))
                    .sum();
        } catch (IOException gone) {
            return 0;
        }
    }
}
