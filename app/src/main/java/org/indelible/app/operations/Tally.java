package org.indelible.app.operations;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import org.indelible.ledger.store.AppendListener;
import org.indelible.query.access.DisclosureListener;
import org.indelible.query.access.RefusalCode;

/** Counts what happens. Names of commands, questions, codes and purposes are few and known, so each is a tag; nothing else ever is. */
public final class Tally implements DisclosureListener, AppendListener {
    private static final String QUERY = "query";

    private final MeterRegistry registry;
    private final Timer transactions;
    private final DistributionSummary batches;

    /** Counts in this registry. */
    public Tally(MeterRegistry registry) {
        this.registry = registry;
        this.transactions = Timer.builder("indelible.appends")
                .description("Transactions of the appender, from their begin until the commit is confirmed")
                .register(registry);
        this.batches = DistributionSummary.builder("indelible.appends.batch")
                .description("Appends that shared a transaction")
                .register(registry);
    }

    /** A command was accepted. */
    public void accepted(String command) {
        registry.counter("indelible.commands", "command", command).increment();
    }

    /** A command was refused with this code. */
    public void refused(String command, String code) {
        registry.counter("indelible.commands.refused", "command", command, "code", asAnswered(code))
                .increment();
    }

    @Override
    public void disclosed(String query, String purpose) {
        registry.counter("indelible.disclosures", QUERY, query, "purpose", purpose)
                .increment();
    }

    @Override
    public void refused(String query, RefusalCode code) {
        registry.counter("indelible.disclosures.refused", QUERY, query, "code", asAnswered(code.code()))
                .increment();
    }

    /** Metrics are open: they must not tell a file that somebody may not know of from one that does not exist. */
    private static String asAnswered(String code) {
        return code.equals(RefusalCode.NOT_RELATED.code()) ? RefusalCode.NOT_FOUND.code() : code;
    }

    @Override
    public void unrecorded(String query) {
        registry.counter("indelible.disclosures.unrecorded", QUERY, query).increment();
    }

    @Override
    public void committed(int appends, int events, Duration took) {
        transactions.record(took);
        batches.record(appends);
        registry.counter("indelible.appends.events").increment(events);
    }

    @Override
    public void replayed(int appends) {
        registry.counter("indelible.appends.replayed").increment(appends);
    }

    @Override
    public void failed(RuntimeException reason) {
        registry.counter("indelible.appends.failed", "reason", reason.getClass().getSimpleName())
                .increment();
    }
}
