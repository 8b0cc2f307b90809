package org.indelible.command.duties;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.indelible.command.acting.Acting;
import org.indelible.command.acting.NotFound;
import org.indelible.command.acting.WordsRequired;
import org.indelible.command.policy.Refused;
import org.indelible.command.policy.Violations;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.duties.DutyArose;
import org.indelible.events.duties.DutyFact;
import org.indelible.events.duties.DutyId;
import org.indelible.events.duties.DutyKind;
import org.indelible.events.duties.DutyMet;
import org.indelible.events.duties.DutyOwner;
import org.indelible.events.duties.DutyReminded;
import org.indelible.events.duties.DutyWaived;
import org.indelible.events.policy.Clause;
import org.jspecify.annotations.Nullable;

/** The duties of one file: which are open, and what a manager or the clock may do with them. */
public class Duties {
    private static final Set<DutyKind> MET_BY_SAYING_SO =
            Set.of(Owed.REQUIRED_ACTION.kind(), Owed.SEE_EMERGENCY_ACCESS.kind());

    private final Map<DutyId, OpenDuty> open = new LinkedHashMap<>();
    private final Set<DutyId> reminded = new HashSet<>();
    private final NextSummary next = new NextSummary();

    /**
     * Records that something is owed from now on; called by the member whose fact it arises from, in the same append. A duty that is
     * open already gets the date given.
     */
    public static void owe(
            Acting acting,
            CaseFileId file,
            Owed owed,
            DutyId duty,
            DutyOwner owner,
            @Nullable LocalDate dueOn,
            @Nullable EntryId entry,
            String about) {
        var clause = new Clause(acting.pack().duty(owed.kind()).clause());
        apply(new DutyArose(
                file,
                duty,
                owed.kind(),
                clause,
                owner,
                dueOn,
                entry,
                about,
                acting.pack().version()));
    }

    @CommandHandler
    void decide(MeetDuty command, Acting acting) {
        OpenDuty duty = NotFound.orRefuse(open.get(command.duty()));
        new Violations()
                .unless(
                        MET_BY_SAYING_SO.contains(duty.kind()),
                        "met-by-its-own-fact",
                        duty.clause().value(),
                        "This duty is met by recording what it asks for.")
                .add(WordsRequired.check(command.how(), "/how", duty.clause().value()))
                .refuseIfAny();
        apply(new DutyMet(
                command.file(), command.duty(), acting.today(), new DutyMet.Said(command.how(), acting.author())));
    }

    @CommandHandler
    void decide(WaiveDuty command, Acting acting) {
        OpenDuty duty = NotFound.orRefuse(open.get(command.duty()));
        WordsRequired.check(command.reason(), "/reason", duty.clause().value()).ifPresent(violation -> {
            throw new Refused(violation);
        });
        apply(new DutyWaived(
                command.file(),
                command.duty(),
                command.reason(),
                acting.author(),
                acting.pack().version()));
        next.oweAfter(duty, command.duty(), command.file(), acting);
    }

    @CommandHandler
    void decide(RemindOfDuty command, Acting acting) {
        OpenDuty duty = open.get(command.duty());
        if (duty != null && !reminded.contains(command.duty()) && duty.isToBeRemindedOf(acting)) {
            apply(new DutyReminded(
                    command.file(),
                    command.duty(),
                    acting.today(),
                    acting.pack().version()));
        }
    }

    @EventSourcingHandler
    void evolve(CaseFileEvent event) {
        next.evolve(event);
        if (event instanceof DutyFact fact) owed(fact);
    }

    private void owed(DutyFact event) {
        switch (event) {
            case DutyArose arose -> {
                open.put(arose.duty(), new OpenDuty(arose.kind(), arose.clause(), arose.dueOn()));
                reminded.remove(arose.duty());
            }
            case DutyMet met -> open.remove(met.duty());
            case DutyWaived waived -> open.remove(waived.duty());
            case DutyReminded reminder -> reminded.add(reminder.duty());
        }
    }
}
