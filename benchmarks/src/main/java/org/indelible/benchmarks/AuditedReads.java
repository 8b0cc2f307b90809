package org.indelible.benchmarks;

import java.nio.file.Path;
import java.util.List;
import org.indelible.benchmarks.installation.Extent;
import org.indelible.benchmarks.installation.Installation;
import org.indelible.benchmarks.installation.Reads;
import org.indelible.benchmarks.measure.ByClients;
import org.indelible.benchmarks.measure.Options;
import org.indelible.benchmarks.measure.Side;
import org.indelible.benchmarks.server.Server;
import org.indelible.benchmarks.story.Shelf;

/** The chronology of 50 entries read over HTTP, with the record of each read and without one; sealing and projections run in both. */
final class AuditedReads implements Benchmark {
    private static final int FILES = 32;
    private static final int ENTRIES = 50;

    @Override
    public void run(Server server, Options options, Path work) throws Exception {
        try (Sides sides = new Sides(server, work)) {
            List<Side> reads = List.of(
                    side(
                            sides,
                            "not recorded, a file for each client",
                            "ledger_silent",
                            Extent.WITHOUT_DISCLOSURES,
                            FILES),
                    side(sides, "recorded, a file for each client", "ledger_apart", Extent.EVERYTHING, FILES),
                    side(sides, "recorded, one file for all", "ledger_together", Extent.EVERYTHING, 1));
            new ByClients(options, reads, server.processors()::used).run("### Audited reads");
        }
    }

    private static Side side(Sides sides, String name, String database, Extent extent, int files) throws Exception {
        Installation installation = sides.installation(database, extent);
        return new Reads(name, installation, sides.requests(), Shelf.filled(files, ENTRIES, installation::give));
    }
}
