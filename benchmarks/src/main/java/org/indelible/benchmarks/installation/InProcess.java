package org.indelible.benchmarks.installation;

import java.time.Duration;
import java.util.Objects;
import org.indelible.benchmarks.measure.Clients;
import org.indelible.benchmarks.measure.Outcome;
import org.indelible.benchmarks.measure.Side;
import org.indelible.benchmarks.story.Notes;
import org.indelible.benchmarks.story.Shelf;
import org.jspecify.annotations.Nullable;

/** Case notes through the product's command desk. */
public final class InProcess implements Side {
    private final String name;
    private final Installation installation;
    private @Nullable Shelf shelf;

    public InProcess(Installation installation) {
        this(installation.extent().title(), installation);
    }

    public InProcess(String name, Installation installation) {
        this.name = name;
        this.installation = installation;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void prepare(int clients) {
        shelf = Shelf.open(clients, installation::give);
        installation.settle();
    }

    @Override
    public Outcome run(int clients, Duration time) {
        Shelf files = Objects.requireNonNull(shelf);
        return Clients.run(clients, time, client -> {
            long[] append = {0};
            return () -> installation.give(Notes.next(files.file(client, append[0]++)));
        });
    }

    @Override
    public Duration settle() {
        return installation.settle();
    }
}
