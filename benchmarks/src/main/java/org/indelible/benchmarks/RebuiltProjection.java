package org.indelible.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.indelible.benchmarks.axon.Json;
import org.indelible.benchmarks.installation.Extent;
import org.indelible.benchmarks.installation.Filling;
import org.indelible.benchmarks.installation.Installation;
import org.indelible.benchmarks.measure.Medians;
import org.indelible.benchmarks.measure.Options;
import org.indelible.benchmarks.measure.Table;
import org.indelible.benchmarks.rebuild.PooledProcessor;
import org.indelible.benchmarks.rebuild.UpsertLoop;
import org.indelible.benchmarks.server.Server;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.projection.CommittedEvent;
import org.indelible.projection.Projections;
import org.indelible.projection.SealedEvents;

/** The chronology built again from all events ({@code --events}), against Axon's stock processor and the rows alone. */
final class RebuiltProjection implements Benchmark {
    private static final int EVENTS = 200_000;
    private static final int PAGE = 1_000;
    private static final String CHRONOLOGY = "chronology";

    @Override
    public void run(Server server, Options options, Path work) throws Exception {
        try (Sides sides = new Sides(server, work);
                var processor = new PooledProcessor(server, Json.serializer());
                var loop = new UpsertLoop(server)) {
            Installation node = sides.installation("ledger_rebuild", Extent.WITHOUT_PROJECTIONS);
            Filling.to(node, options.number("events", EVENTS));
            List<CommittedEvent> events = copy(node.part(SealedEvents.class), processor);
            double[] ours = new double[options.rounds()];
            double[] axons = new double[options.rounds()];
            double[] loops = new double[options.rounds()];
            for (int round = -1; round < options.rounds(); round++) {
                double loopTook = loop.run(events).toNanos() / 1e9;
                double axonTook = processor.run(events.size()).toNanos() / 1e9;
                double tookOurs = rebuild(node);
                System.err.printf("round %d: %.1f s, Axon %.1f s, rows %.1f s%n", round, tookOurs, axonTook, loopTook);
                if (round < 0) continue;
                ours[round] = events.size() / tookOurs;
                axons[round] = events.size() / axonTook;
                loops[round] = events.size() / loopTook;
            }
            print(events.size(), Medians.of(axons), Medians.of(ours), Medians.of(loops));
        }
    }

    private static List<CommittedEvent> copy(SealedEvents sealed, PooledProcessor processor) {
        List<CommittedEvent> events = new ArrayList<>();
        for (List<CommittedEvent> page = sealed.after(-1, PAGE);
                !page.isEmpty();
                page = sealed.after(page.getLast().leaf(), PAGE)) {
            List<CommittedEvent> files = page.stream()
                    .filter(event -> event.payload() instanceof CaseFileEvent)
                    .toList();
            processor.store(files);
            events.addAll(files);
        }
        return events;
    }

    private static double rebuild(Installation node) {
        long began = System.nanoTime();
        node.part(Projections.class)
                .rebuild(CHRONOLOGY, node.part(SealedEvents.class))
                .run((_, _) -> {});
        return (System.nanoTime() - began) / 1e9;
    }

    private static void print(int events, double axon, double ours, double loop) {
        Table table = new Table("the chronology from %,d events".formatted(events), "events a second", "ratio");
        table.row("Axon 4.13, pooled streaming processor, batch 500", "%,.0f".formatted(axon), "1.00");
        table.row("Indelible, rebuild", "%,.0f".formatted(ours), "%.2f".formatted(ours / axon));
        table.row("plain JDBC upserts, nothing read", "%,.0f".formatted(loop), "%.2f".formatted(loop / axon));
        table.print("### Rebuild");
    }
}
