package org.indelible.benchmarks;

import java.nio.file.Path;
import org.indelible.benchmarks.axon.AxonAppends;
import org.indelible.benchmarks.installation.Extent;
import org.indelible.benchmarks.installation.InProcess;
import org.indelible.benchmarks.installation.Installation;
import org.indelible.benchmarks.measure.ByClients;
import org.indelible.benchmarks.measure.Options;
import org.indelible.benchmarks.server.Server;

/** Case notes in the product's process, with everything on and with less, against a bare INSERT of the same bytes and against what others offer. */
final class Appends implements Benchmark {
    @Override
    public void run(Server server, Options options, Path work) throws Exception {
        try (Sides sides = new Sides(server, work)) {
            Installation whole = sides.installation("ledger_whole", Extent.EVERYTHING);
            sides.addBare(whole);
            sides.add(new InProcess(whole));
            sides.add(new InProcess(sides.installation("ledger_unprojected", Extent.WITHOUT_PROJECTIONS)));
            sides.add(new InProcess(sides.installation("ledger_unsealed", Extent.WITHOUT_SEALING)));
            sides.add(AxonAppends.sharedCommits(server, "shared_commits"));
            sides.addRivals(whole);
            new ByClients(options, sides.all(), server.processors()::used).run("### Appends");
            System.out.println(whole.batches());
        }
    }
}
