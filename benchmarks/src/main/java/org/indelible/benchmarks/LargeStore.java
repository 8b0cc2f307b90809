package org.indelible.benchmarks;

import java.nio.file.Path;
import java.util.List;
import org.indelible.benchmarks.installation.Extent;
import org.indelible.benchmarks.installation.Filling;
import org.indelible.benchmarks.installation.InProcess;
import org.indelible.benchmarks.installation.Installation;
import org.indelible.benchmarks.installation.Reads;
import org.indelible.benchmarks.measure.ByClients;
import org.indelible.benchmarks.measure.Options;
import org.indelible.benchmarks.measure.Side;
import org.indelible.benchmarks.server.Server;
import org.indelible.events.casefile.CaseFileId;

/** A ledger of many events ({@code --events}) against one of a few ({@code --few}): appends, and reads of one file's chronology over HTTP. */
final class LargeStore implements Benchmark {
    private static final int MANY = 1_000_000;
    private static final int FEW = 10_000;

    @Override
    public void run(Server server, Options options, Path work) throws Exception {
        try (Sides sides = new Sides(server, work)) {
            Installation few = sides.installation("ledger_few", Extent.EVERYTHING);
            Installation many = sides.installation("ledger_many", Extent.EVERYTHING);
            CaseFileId inFew = Filling.to(few, options.number("few", FEW));
            CaseFileId inMany = Filling.to(many, options.number("events", MANY));
            List<Side> appends =
                    List.of(new InProcess("append, few events", few), new InProcess("append, many events", many));
            new ByClients(options, appends, server.processors()::used).run("### Appends to a large store");
            List<Side> reads = List.of(
                    new Reads("read, few events", few, sides.requests(), List.of(inFew)),
                    new Reads("read, many events", many, sides.requests(), List.of(inMany)));
            new ByClients(options, reads, server.processors()::used).run("### Reads of one file in a large store");
        }
    }
}
