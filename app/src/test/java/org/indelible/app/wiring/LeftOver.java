package org.indelible.app.wiring;

import java.time.Clock;
import java.time.Duration;
import org.indelible.app.documents.DocumentSweep;
import org.indelible.ledger.documents.Ciphertexts;
import org.indelible.ledger.documents.EntryEvents;
import org.springframework.context.ApplicationContext;

/** Sweeps the documents of an application under test, as it would itself after a day. */
public final class LeftOver {
    private final Ledger ledger;
    private final SealedHistory history;
    private final Ciphertexts ciphertexts;

    public LeftOver(ApplicationContext application) {
        this.ledger = application.getBean(Ledger.class);
        this.history = application.getBean(SealedHistory.class);
        this.ciphertexts = application.getBean(Ciphertexts.class);
    }

    /** Sweeps what was left behind so long ago. */
    public void sweep(Duration after) {
        var named = new NamedCiphertexts(new EntryEvents(ledger.app()), ledger.reader(), history);
        new DocumentSweep(ciphertexts, named, Clock.systemUTC(), after).run();
    }
}
