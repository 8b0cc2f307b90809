package org.indelible.benchmarks;

import java.nio.file.Path;
import org.indelible.benchmarks.installation.Extent;
import org.indelible.benchmarks.installation.InProcess;
import org.indelible.benchmarks.installation.Installation;
import org.indelible.benchmarks.installation.OverHttp;
import org.indelible.benchmarks.measure.ByClients;
import org.indelible.benchmarks.measure.Options;
import org.indelible.benchmarks.server.Server;

/** The same case notes over HTTP with a bearer token (ES256), against the same in process and a bare INSERT. The clients run in the process of the server. */
final class AppendsOverHttp implements Benchmark {
    @Override
    public void run(Server server, Options options, Path work) throws Exception {
        try (Sides sides = new Sides(server, work)) {
            Installation whole = sides.installation("ledger_whole", Extent.EVERYTHING);
            sides.addBare(whole);
            sides.add(new InProcess(whole));
            sides.add(new OverHttp(whole, sides.requests()));
            new ByClients(options, sides.all(), server.processors()::used).run("### Appends over HTTP");
            System.out.println(whole.batches());
        }
    }
}
