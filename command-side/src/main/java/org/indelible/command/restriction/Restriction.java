package org.indelible.command.restriction;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.indelible.command.acting.Acting;
import org.indelible.command.acting.MustBeKnown;
import org.indelible.command.acting.ReasonMustSaySomething;
import org.indelible.command.duties.Duties;
import org.indelible.command.duties.Owed;
import org.indelible.command.duties.StillOwed;
import org.indelible.command.policy.Refused;
import org.indelible.command.policy.Violation;
import org.indelible.command.policy.Violations;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.duties.DutyFact;
import org.indelible.events.duties.DutyOwner;
import org.indelible.events.people.AccountId;
import org.indelible.events.restriction.FileRestricted;
import org.indelible.events.restriction.RestrictionLifted;
import org.indelible.events.restriction.RestrictionReviewed;

/** Whether the file opens to named people only, and who has to look at that again. */
public class Restriction {
    private static final String CLAUSE = "HCC-4.7";
    private static final Violation NOT_RESTRICTED =
            Violation.of("not-restricted", CLAUSE, "The file is not restricted.");
    private static final Violation ALREADY = Violation.of(
            "already-restricted",
            CLAUSE,
            "The file is restricted already. Review the restriction to change the names.");

    private final StillOwed review = new StillOwed(Owed.REVIEW_RESTRICTION);
    private boolean restricted;

    @CommandHandler
    void decide(RestrictFile command, Acting acting) {
        if (restricted) throw new Refused(ALREADY);
        check(command.named(), command.reason(), acting);
        apply(new FileRestricted(
                command.file(),
                command.ground(),
                inOrder(command.named()),
                reviewBy(acting),
                command.reason(),
                acting.author(),
                acting.pack().version()));
        owe(command.file(), acting);
    }

    @CommandHandler
    void decide(ReviewRestriction command, Acting acting) {
        if (!restricted) throw new Refused(NOT_RESTRICTED);
        check(command.named(), command.reason(), acting);
        apply(new RestrictionReviewed(
                command.file(),
                inOrder(command.named()),
                reviewBy(acting),
                command.reason(),
                acting.author(),
                acting.pack().version()));
        review.allMet(acting, command.file(), "restriction.reviewed");
        owe(command.file(), acting);
    }

    @CommandHandler
    void decide(LiftRestriction command, Acting acting) {
        if (!restricted) throw new Refused(NOT_RESTRICTED);
        new Violations()
                .add(ReasonMustSaySomething.check(command.reason(), CLAUSE))
                .refuseIfAny();
        apply(new RestrictionLifted(
                command.file(), command.reason(), acting.author(), acting.pack().version()));
        review.allMet(acting, command.file(), "restriction.lifted");
    }

    private static void check(Set<AccountId> named, String reason, Acting acting) {
        var violations = new Violations().add(NamesMustBeGiven.check(named));
        for (AccountId account : inOrder(named)) violations.add(MustBeKnown.account(account, "/named", acting));
        violations.add(ReasonMustSaySomething.check(reason, CLAUSE)).refuseIfAny();
    }

    private static LocalDate reviewBy(Acting acting) {
        return acting.today().plusDays(acting.pack().access().restrictionReviewDays());
    }

    private static void owe(CaseFileId file, Acting acting) {
        Duties.owe(
                acting,
                file,
                Owed.REVIEW_RESTRICTION,
                Owed.REVIEW_RESTRICTION.from(file, acting.at().toString()),
                new DutyOwner.Account(acting.actor().account()),
                reviewBy(acting),
                null,
                "Review whether the file stays restricted, and to whom it opens");
    }

    private static List<AccountId> inOrder(Set<AccountId> named) {
        return named.stream()
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .toList();
    }

    @EventSourcingHandler
    void evolve(CaseFileEvent event) {
        switch (event) {
            case FileRestricted _ -> restricted = true;
            case RestrictionLifted _ -> restricted = false;
            case RestrictionReviewed _ -> {}
            case DutyFact duty -> review.evolve(duty);
            default -> {}
        }
    }
}
