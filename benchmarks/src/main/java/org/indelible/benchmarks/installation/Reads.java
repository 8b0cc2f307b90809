package org.indelible.benchmarks.installation;

import java.time.Duration;
import java.util.List;
import org.indelible.benchmarks.measure.Outcome;
import org.indelible.benchmarks.measure.Side;
import org.indelible.events.casefile.CaseFileId;

/** The first page of a file's chronology over HTTP: found, read from the ledger, checked, decrypted, and recorded as disclosed before it is answered. The clients take the files in turn. */
public final class Reads implements Side {
    private final String name;
    private final Installation installation;
    private final Requests requests;
    private final List<CaseFileId> files;

    public Reads(String name, Installation installation, Requests requests, List<CaseFileId> files) {
        this.name = name;
        this.installation = installation;
        this.requests = requests;
        this.files = List.copyOf(files);
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
                (client, connection) -> {
                    CaseFileId file = files.get(client % files.size());
                    return () -> connection.exchange(requests.read(file), 200);
                },
                time);
    }

    @Override
    public Duration settle() {
        return installation.settle();
    }
}
