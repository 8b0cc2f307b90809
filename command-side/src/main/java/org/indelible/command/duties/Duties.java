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
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.duties.DutyArose;
import org.indelible.events.duties.DutyId;
import org.indelible.events.duties.DutyMet;
import org.indelible.events.duties.DutyOwner;
import org.indelible.events.duties.DutyReminded;
import org.indelible.events.duties.DutyWaived;
import org.indelible.events.policy.Clause;
import org.jspecify.annotations.Nullable;

/** The duties of one file: which are open, and what a manager or the clock may do with them. */
public class Duties {
    private final Map<DutyId, DutyArose> open = new LinkedHashMap<>();
    private final Set<DutyId> reminded = new HashSet<>();

    /** Records that something is owed from now on; called by the member whose fact it arises from, in the same append. */
    public static void owe(
            Acting acting,
            CaseFileId file,
            Owed owed,
            String arisenFrom,
            DutyOwner owner,
            @Nullable LocalDate dueOn,
            @Nullable EntryId entry,
            String about) {
        var clause = new Clause(acting.pack().duty(owed.kind()).clause());
        apply(new DutyArose(file, owed.from(file, arisenFrom), owed.kind(), clause, owner, dueOn, entry, about));
    }

    /** Records that the duty of this kind that arose from this thing is met today, by the fact named. */
    public static void met(Acting acting, CaseFileId file, Owed owed, String arisenFrom, String by) {
        apply(new DutyMet(file, owed.from(file, arisenFrom), acting.today(), by));
    }

    @CommandHandler
    void decide(MeetDuty command, Acting acting) {
        DutyArose duty = NotFound.orRefuse(open.get(command.duty()));
        new Violations()
                .unless(
                        duty.kind().equals(Owed.REQUIRED_ACTION.kind()),
                        "met-by-its-own-fact",
                        duty.clause().value(),
                        "This duty is met by recording what it asks for.")
                .add(WordsRequired.check(command.how(), "/how", duty.clause().value()))
                .refuseIfAny();
        apply(new DutyMet(command.file(), command.duty(), acting.today(), command.how()));
    }

    @CommandHandler
    void decide(WaiveDuty command, Acting acting) {
        DutyArose duty = NotFound.orRefuse(open.get(command.duty()));
        WordsRequired.check(command.reason(), "/reason", duty.clause().value()).ifPresent(violation -> {
            throw new Refused(violation);
        });
        apply(new DutyWaived(command.file(), command.duty(), command.reason(), acting.author()));
    }

    @CommandHandler
    void decide(RemindOfDuty command, Acting acting) {
        if (open.containsKey(command.duty()) && !reminded.contains(command.duty())) {
            apply(new DutyReminded(command.file(), command.duty(), acting.today()));
        }
    }

    @EventSourcingHandler
    void evolve(DutyArose event) {
        open.put(event.duty(), event);
        reminded.remove(event.duty());
    }

    @EventSourcingHandler
    void evolve(DutyMet event) {
        open.remove(event.duty());
    }

    @EventSourcingHandler
    void evolve(DutyWaived event) {
        open.remove(event.duty());
    }

    @EventSourcingHandler
    void evolve(DutyReminded event) {
        reminded.add(event.duty());
    }
}
