package org.indelible.command.emergency;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.indelible.command.acting.Acting;
import org.indelible.command.acting.NotFound;
import org.indelible.command.acting.ReasonMustSaySomething;
import org.indelible.command.duties.Duties;
import org.indelible.command.duties.Owed;
import org.indelible.command.policy.Violations;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.duties.DutyOwner;
import org.indelible.events.emergency.EmergencyAccessOpened;
import org.indelible.events.emergency.EmergencyAccessReviewed;
import org.indelible.events.emergency.EmergencyId;

/** Openings of the file in an emergency: told to the team manager at once, judged by the data protection officer afterwards. */
public class Emergencies {
    private static final String CLAUSE = "X-3";

    private final Map<EmergencyId, Opening> toReview = new HashMap<>();

    @CommandHandler
    void decide(OpenInEmergency command, Acting acting) {
        new Violations()
                .add(ReasonMustSaySomething.check(command.reason(), CLAUSE))
                .unless(
                        toReview.values().stream().noneMatch(opening -> opening.opensTo(acting)),
                        "already-open",
                        CLAUSE,
                        "You have opened the file in an emergency already, and it is still open to you.")
                .refuseIfAny();
        Instant until = acting.at().plus(acting.pack().access().emergency());
        apply(new EmergencyAccessOpened(
                command.file(),
                command.opening(),
                command.reason(),
                until,
                acting.author(),
                acting.pack().version()));
        tellTeamManager(command.file(), command.opening(), acting);
    }

    private static void tellTeamManager(CaseFileId file, EmergencyId opening, Acting acting) {
        Duties.owe(
                acting,
                file,
                Owed.SEE_EMERGENCY_ACCESS,
                Owed.SEE_EMERGENCY_ACCESS.from(file, opening.toString()),
                new DutyOwner.TeamManager(),
                acting.today(),
                null,
                "The file was opened in an emergency by somebody of the team "
                        + acting.actor().team());
    }

    @CommandHandler
    void decide(ReviewEmergencyAccess command, Acting acting) {
        Opening opening = NotFound.orRefuse(toReview.get(command.opening()));
        new Violations()
                .unless(
                        !opening.by().equals(acting.actor().account()),
                        "second-person-required",
                        CLAUSE,
                        "Another data protection officer looks at what you opened yourself.")
                .add(ReasonMustSaySomething.check(command.reason(), CLAUSE))
                .refuseIfAny();
        apply(new EmergencyAccessReviewed(
                command.file(),
                command.opening(),
                command.outcome(),
                command.reason(),
                acting.author(),
                acting.pack().version()));
    }

    @EventSourcingHandler
    void evolve(EmergencyAccessOpened event) {
        toReview.put(event.opening(), new Opening(event.by().account(), event.until()));
    }

    @EventSourcingHandler
    void evolve(EmergencyAccessReviewed event) {
        toReview.remove(event.opening());
    }
}
