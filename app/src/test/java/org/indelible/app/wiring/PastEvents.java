package org.indelible.app.wiring;

import java.util.UUID;
import org.indelible.command.acting.Givers;
import org.springframework.context.ApplicationContext;

/** Records for a test what only the past could have brought about. */
public final class PastEvents {
    private final Ledger ledger;

    public PastEvents(ApplicationContext application) {
        this.ledger = application.getBean(Ledger.class);
    }

    /** Appends one event to the end of a case file's stream. */
    public void append(String file, Object event) {
        long next = ledger.store().lastSequenceNumberFor(file).orElseThrow() + 1;
        ledger.append("CaseFile", file, next, event, ActedBy.metadata(Givers.CLOCK, UUID.randomUUID()));
    }
}
