package org.indelible.app.wiring;

import java.time.Clock;
import java.util.Random;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.indelible.command.accessrequests.AccessRequest;
import org.indelible.command.acting.MayAct;
import org.indelible.command.casefile.CaseFile;
import org.indelible.command.evidence.EvidenceExport;
import org.indelible.command.misuse.MisuseCase;
import org.indelible.command.signals.Finding;
import org.indelible.command.staff.StaffMember;
import org.indelible.ledger.dispatch.Dispatcher;
import org.indelible.ledger.repository.FreshRepository;
import org.indelible.ledger.repository.SnapshotListener;
import org.indelible.ledger.repository.Snapshots;

/** The write side, put together: one bus without transactions, and a repository for each kind of stream. */
final class WriteSide {
    private static final int REMEMBERED_FILES = 10_000;
    private static final int REMEMBERED_EXPORTS = 100;
    private static final int REMEMBERED_FINDINGS = 100;
    private static final int REMEMBERED_PEOPLE = 1_000;
    private static final int REMEMBERED_MISUSE_CASES = 100;
    private static final int REMEMBERED_REQUESTS = 100;

    private WriteSide() {}

    static Dispatcher dispatcher(Ledger ledger, Clock clock, SnapshotListener listener) {
        var dispatcher = new Dispatcher(clock, new Random(), new SimpleCorrelationDataProvider(ActedBy.KEYS));
        dispatcher.bus().registerHandlerInterceptor(new MayAct());
        subscribe(dispatcher, ledger, CaseFile.class, ledger.snapshots(CaseFile.class, listener), REMEMBERED_FILES);
        subscribe(dispatcher, ledger, EvidenceExport.class, Snapshots.none(), REMEMBERED_EXPORTS);
        subscribe(dispatcher, ledger, Finding.class, Snapshots.none(), REMEMBERED_FINDINGS);
        subscribe(dispatcher, ledger, StaffMember.class, Snapshots.none(), REMEMBERED_PEOPLE);
        subscribe(dispatcher, ledger, MisuseCase.class, Snapshots.none(), REMEMBERED_MISUSE_CASES);
        subscribe(dispatcher, ledger, AccessRequest.class, Snapshots.none(), REMEMBERED_REQUESTS);
        return dispatcher;
    }

    private static <T> void subscribe(
            Dispatcher dispatcher, Ledger ledger, Class<T> aggregate, Snapshots<T> snapshots, int remembered) {
        AggregateAnnotationCommandHandler.<T>builder()
                .aggregateType(aggregate)
                .repository(new FreshRepository<>(aggregate, ledger.store(), snapshots, remembered))
                .build()
                .subscribe(dispatcher.bus());
    }
}
