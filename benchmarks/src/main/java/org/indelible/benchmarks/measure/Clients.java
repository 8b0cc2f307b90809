package org.indelible.benchmarks.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/** Clients in a closed loop: each sends its next append when the last was answered. */
public final class Clients {
    /** One client's next append. */
    @FunctionalInterface
    public interface Append {
        void run() throws Exception;
    }

    /** Gives each client, by its number, what it repeats. */
    @FunctionalInterface
    public interface Work {
        Append of(int client) throws Exception;
    }

    private Clients() {}

    /** Runs every client for so long, on a platform thread each. */
    public static Outcome run(int clients, Duration time, Work work) {
        long began = System.nanoTime();
        long end = began + time.toNanos();
        List<Future<LongStream>> answers = new ArrayList<>();
        try (ExecutorService threads =
                Executors.newFixedThreadPool(clients, Thread.ofPlatform().factory())) {
            for (int client = 0; client < clients; client++) {
                Append append = ofClient(work, client);
                answers.add(threads.submit(() -> until(end, append)));
            }
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        return Outcome.of(answers.stream().flatMapToLong(Clients::answer).toArray(), seconds);
    }

    private static Append ofClient(Work work, int client) {
        try {
            return work.of(client);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static LongStream until(long end, Append append) throws Exception {
        LongStream.Builder times = LongStream.builder();
        for (long before = System.nanoTime(); before < end; ) {
            append.run();
            long after = System.nanoTime();
            times.add(after - before);
            before = after;
        }
        return times.build();
    }

    private static LongStream answer(Future<LongStream> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("a client failed", e);
        }
    }
}
