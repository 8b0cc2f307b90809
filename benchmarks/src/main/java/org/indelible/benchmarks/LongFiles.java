package org.indelible.benchmarks;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.indelible.benchmarks.installation.Extent;
import org.indelible.benchmarks.installation.Installation;
import org.indelible.benchmarks.measure.Clients;
import org.indelible.benchmarks.measure.Medians;
import org.indelible.benchmarks.measure.Options;
import org.indelible.benchmarks.measure.Outcome;
import org.indelible.benchmarks.measure.Table;
import org.indelible.benchmarks.server.Server;
import org.indelible.benchmarks.story.Notes;
import org.indelible.benchmarks.story.Shelf;
import org.indelible.events.casefile.CaseFileId;

/**
 * An append to a file of many events ({@code --events}) against one to a file of a few: on a node that remembers both, and on one that was just started. One client.
 */
final class LongFiles implements Benchmark {
    private static final String DATABASE = "ledger_files";
    private static final int EVENTS = 20_000;

    @Override
    public void run(Server server, Options options, Path work) throws Exception {
        try (Sides sides = new Sides(server, work)) {
            Installation node = sides.installation(DATABASE, Extent.EVERYTHING);
            CaseFileId file = fill(node, options.number("events", EVENTS));
            System.out.printf("The long file has %,d events.%n", events(node, file));
            Table table = new Table("one client", "an append to the long file, us", "to a short one, us", "ratio");
            remembered(node, file, options, table);
            forgotten(sides, file, options, table);
            table.print("### Long files");
        }
    }

    /** A file with so many events: two for each note. */
    private static CaseFileId fill(Installation node, int events) {
        CaseFileId file = Shelf.one(node::give);
        while (node.give(Notes.next(file)).lastSequence() < events - 1) {
            // each adds the note and the duty to finalise it
        }
        node.settle();
        return file;
    }

    private static long events(Installation node, CaseFileId file) {
        return node.count("select count(*) from ledger.events where stream_id = '" + file + "'");
    }

    private static void remembered(Installation node, CaseFileId file, Options options, Table table) {
        List<Outcome> longs = new ArrayList<>();
        List<Outcome> shorts = new ArrayList<>();
        append(node, Shelf.one(node::give), options.warmUp());
        for (int round = 0; round < options.rounds(); round++) {
            longs.add(append(node, file, options.time()));
            shorts.add(append(node, Shelf.one(node::give), options.time()));
        }
        row(table, "median, remembered", Medians.of(longs, Outcome::median), Medians.of(shorts, Outcome::median));
        row(table, "99%, remembered", Medians.of(longs, Outcome::slowest), Medians.of(shorts, Outcome::slowest));
    }

    private static Outcome append(Installation node, CaseFileId file, Duration time) {
        Outcome outcome = Clients.run(1, time, _ -> () -> node.give(Notes.next(file)));
        node.settle();
        return outcome;
    }

    /** The first append after a start, once the node has recorded something elsewhere. */
    private static void forgotten(Sides sides, CaseFileId file, Options options, Table table) throws Exception {
        double[] longs = new double[options.rounds()];
        double[] shorts = new double[options.rounds()];
        for (int round = 0; round < options.rounds(); round++) {
            CaseFileId shortFile;
            try (Installation other = sides.freshNode(DATABASE, Extent.EVERYTHING)) {
                shortFile = Shelf.one(other::give);
            }
            try (Installation fresh = sides.freshNode(DATABASE, Extent.EVERYTHING)) {
                for (int i = 0; i < 200; i++) Shelf.one(fresh::give);
                shorts[round] = once(fresh, shortFile);
                longs[round] = once(fresh, file);
            }
        }
        row(table, "first after a start", Medians.of(longs), Medians.of(shorts));
    }

    private static double once(Installation node, CaseFileId file) {
        long began = System.nanoTime();
        node.give(Notes.next(file));
        return (System.nanoTime() - began) / 1e3;
    }

    private static void row(Table table, String what, double longFile, double shortFile) {
        table.row(
                what,
                "%,.0f".formatted(longFile),
                "%,.0f".formatted(shortFile),
                "%.2f".formatted(longFile / shortFile));
    }
}
