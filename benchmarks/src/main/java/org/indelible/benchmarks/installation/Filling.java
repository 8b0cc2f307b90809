package org.indelible.benchmarks.installation;

import java.time.Duration;
import org.indelible.benchmarks.measure.Clients;
import org.indelible.benchmarks.story.Notes;
import org.indelible.benchmarks.story.Shelf;
import org.indelible.events.casefile.CaseFileId;

/** Fills a ledger with files that have some dozens of events each. */
public final class Filling {
    private static final int CLIENTS = 32;
    private static final Duration TURN = Duration.ofSeconds(5);

    private Filling() {}

    /** Records until the ledger has at least so many events; returns one of the files. */
    public static CaseFileId to(Installation installation, long events) {
        CaseFileId one = Shelf.one(installation::give);
        while (installation.count("select count(*) from ledger.events") < events) {
            Shelf shelf = Shelf.open(CLIENTS, installation::give);
            one = shelf.file(0, 0);
            Clients.run(CLIENTS, TURN, client -> {
                long[] append = {0};
                return () -> installation.give(Notes.next(shelf.file(client, append[0]++)));
            });
            installation.settle();
            System.err.printf("filled to %,d events%n", installation.count("select count(*) from ledger.events"));
        }
        return one;
    }
}
