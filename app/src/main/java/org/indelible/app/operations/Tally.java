package org.indelible.app.operations;

import io.micrometer.core.instrument.MeterRegistry;

/** Counts what happens. Names of commands, codes and purposes are few and known, so each is a tag; nothing else ever is. */
public final class Tally {
    private final MeterRegistry registry;

    /** Counts in this registry. */
    public Tally(MeterRegistry registry) {
        this.registry = registry;
    }

    /** A command was accepted, with so many events appended for it. */
    public void accepted(String command, int events) {
        registry.counter("indelible.commands", "command", command).increment();
        registry.counter("indelible.appends").increment(events);
    }

    /** A command was refused with this code. */
    public void refused(String command, String code) {
        registry.counter("indelible.refusals", "command", command, "code", code).increment();
    }

    /** An answer was released, for this purpose. */
    public void disclosed(String query, String purpose) {
        registry.counter("indelible.disclosures", "query", query, "purpose", purpose)
                .increment();
    }

    /** An answer was refused, for this reason. */
    public void withheld(String query, String code) {
        registry.counter("indelible.disclosures.refused", "query", query, "code", code)
                .increment();
    }
}
