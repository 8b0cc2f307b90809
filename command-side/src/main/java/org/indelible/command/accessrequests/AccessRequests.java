package org.indelible.command.accessrequests;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.indelible.command.acting.Acting;
import org.indelible.command.acting.NotFound;
import org.indelible.events.accessrequests.AccessRequestEnded;
import org.indelible.events.accessrequests.AccessRequestId;
import org.indelible.events.accessrequests.AccessRequestOpened;
import org.indelible.events.casefile.CaseFileEvent;

/** By which requests one file is asked for (HCC-9.3). */
public class AccessRequests {
    private final Set<AccessRequestId> known = new HashSet<>();
    private final Set<AccessRequestId> open = new HashSet<>();

    @CommandHandler
    void decide(OpenAccessRequest command, Acting acting) {
        ReceiptMustFit.check(command.receiving(), acting);
        apply(new AccessRequestOpened(
                command.file(),
                command.request(),
                acting.author(),
                acting.pack().version()));
    }

    @CommandHandler
    void decide(EndAccessRequest command, Acting acting) {
        if (!known.contains(command.request())) throw new NotFound();
        if (!open.contains(command.request())) return;
        apply(new AccessRequestEnded(
                command.file(),
                command.request(),
                command.outcome(),
                acting.author(),
                acting.pack().version()));
    }

    @EventSourcingHandler
    void evolve(CaseFileEvent event) {
        switch (event) {
            case AccessRequestOpened opened -> {
                known.add(opened.request());
                open.add(opened.request());
            }
            case AccessRequestEnded ended -> open.remove(ended.request());
            default -> {}
        }
    }
}
