package org.indelible.benchmarks.installation;

import java.time.Duration;
import java.util.Objects;
import org.indelible.benchmarks.measure.Outcome;
import org.indelible.benchmarks.measure.Side;
import org.indelible.benchmarks.story.Shelf;
import org.jspecify.annotations.Nullable;

/** The same case notes over HTTP, each client with a connection that it keeps. */
public final class OverHttp implements Side {
    private final Installation installation;
    private final Requests requests;
    private @Nullable Shelf shelf;

    public OverHttp(Installation installation, Requests requests) {
        this.installation = installation;
        this.requests = requests;
    }

    @Override
    public String name() {
        return installation.extent().title() + ", over HTTP";
    }

    @Override
    public void prepare(int clients) {
        shelf = Shelf.open(clients, installation::give);
        installation.settle();
    }

    @Override
    public Outcome run(int clients, Duration time) {
        Shelf files = Objects.requireNonNull(shelf);
        return Connection.each(
                clients,
                installation.port(),
                (client, connection) -> {
                    long[] append = {0};
                    return () -> connection.exchange(requests.add(files.file(client, append[0]++)), 201);
                },
                time);
    }

    @Override
    public Duration settle() {
        return installation.settle();
    }
}
