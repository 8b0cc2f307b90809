package org.indelible.benchmarks.installation;

import java.time.Duration;
import org.indelible.benchmarks.measure.Outcome;
import org.indelible.benchmarks.measure.Side;
import org.indelible.events.casefile.CaseFileId;

/** One file's chronology over HTTP: found, read from the ledger, checked, decrypted, and recorded as disclosed before it is answered. */
public final class Reads implements Side {
    private final String name;
    private final Installation installation;
    private final Requests requests;
    private final CaseFileId file;

    public Reads(String name, Installation installation, Requests requests, CaseFileId file) {
        this.name = name;
        this.installation = installation;
        this.requests = requests;
        this.file = file;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void prepare(int clients) {
        installation.settle();
    }

    @Override
    public Outcome run(int clients, Duration time) {
        return Connection.each(
                clients,
                installation.port(),
                (_, connection) -> () -> connection.exchange(requests.read(file), 200),
                time);
    }

    @Override
    public Duration settle() {
        return installation.settle();
    }
}
