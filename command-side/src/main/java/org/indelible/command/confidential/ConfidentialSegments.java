package org.indelible.command.confidential;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.OptionalInt;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.indelible.command.acting.Acting;
import org.indelible.command.acting.CannotHaveOccurredInFuture;
import org.indelible.command.acting.NotFound;
import org.indelible.command.acting.RecordingMustBeExplained;
import org.indelible.command.acting.WordsRequired;
import org.indelible.command.closure.ClosedCase;
import org.indelible.command.duties.Duties;
import org.indelible.command.duties.Owed;
import org.indelible.command.duties.StillOwed;
import org.indelible.command.policy.Refused;
import org.indelible.command.policy.Violation;
import org.indelible.command.policy.Violations;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.closure.CaseFileClosed;
import org.indelible.events.closure.CaseFileReopened;
import org.indelible.events.confidential.ConfidentialGroundReviewed;
import org.indelible.events.confidential.ConfidentialityId;
import org.indelible.events.confidential.ConfidentialityLifted;
import org.indelible.events.confidential.GroundFinding;
import org.indelible.events.confidential.OriginatorConsulted;
import org.indelible.events.duties.DutyFact;
import org.indelible.events.duties.DutyOwner;

/** The confidential segments of one file (HCC-8). Whoever one is withheld from hears what they would hear if there were none. */
public class ConfidentialSegments {
    private static final String ABOUT = "Confidential information";

    private final Withholdings withholdings = new Withholdings();
    private final StillOwed toReview = new StillOwed(Owed.REVIEW_CONFIDENTIAL_GROUND);
    private final StillOwed toLift = new StillOwed(Owed.LIFT_CONFIDENTIALITY);
    private ClosedCase closed = ClosedCase.OPEN;

    @CommandHandler
    void decide(MarkSegmentConfidential command, Acting acting) {
        var author = withholdings
                .author(command.entry())
                .filter(_ -> !withholdings.hides(command.entry(), acting.actor()))
                .orElseThrow(NotFound::new);
        new Violations()
                .unless(command.ground() != null, GroundMustBeGiven.MISSING)
                .addAll(WithheldFromMustBeNamed.check(command, author, acting))
                .add(WordsRequired.check(command.reason(), "/reason", "HCC-8.4"))
                .addAll(RecordingMustBeExplained.check(command.recording(), acting))
                .refuseIfAny();
        var made = command.made(meant(command, acting), GroundMustBeGiven.orRefuse(command.ground()), closed, acting);
        apply(made);
        owe(acting, Owed.REVIEW_CONFIDENTIAL_GROUND, command.file(), made.entry(), command.confidentiality());
    }

    @CommandHandler
    void decide(ReviewConfidentialGround command, Acting acting) {
        var withholding = inForce(command.confidentiality(), acting);
        new Violations()
                .add(WordsRequired.check(command.reasons(), "/reasons", "HCC-8.2"))
                .addAll(RecordingMustBeExplained.check(command.recording(), acting))
                .refuseIfAny();
        boolean valid = command.finding() == GroundFinding.STILL_VALID;
        apply(new ConfidentialGroundReviewed(
                command.file(),
                command.confidentiality(),
                withholding.entry(),
                command.finding(),
                command.reasons(),
                valid ? acting.pack().confidentialReviewDue(acting.today()) : null,
                acting.authorship(command.recording()),
                acting.pack().version(),
                closed.since()));
        toReview.met(
                acting,
                command.file(),
                Owed.REVIEW_CONFIDENTIAL_GROUND.from(
                        command.file(), command.confidentiality().toString()),
                "confidentialground.reviewed");
        owe(
                acting,
                valid ? Owed.REVIEW_CONFIDENTIAL_GROUND : Owed.LIFT_CONFIDENTIALITY,
                command.file(),
                withholding.entry(),
                command.confidentiality());
    }

    @CommandHandler
    void decide(RecordOriginatorConsulted command, Acting acting) {
        var withholding = inForce(command.confidentiality(), acting);
        new Violations()
                .add(CannotHaveOccurredInFuture.check(command.on(), acting))
                .add(WordsRequired.check(command.words(), "/words", "HCC-8.3"))
                .addAll(RecordingMustBeExplained.check(command.recording(), acting))
                .refuseIfAny();
        apply(new OriginatorConsulted(
                command.file(),
                command.confidentiality(),
                withholding.entry(),
                command.how(),
                command.words(),
                command.on(),
                acting.authorship(command.recording()),
                acting.pack().version(),
                closed.since()));
    }

    @CommandHandler
    void decide(LiftConfidentiality command, Acting acting) {
        var withholding = inForce(command.confidentiality(), acting);
        new Violations()
                .add(OriginatorMustBeConsulted.check(withholding))
                .add(WordsRequired.check(command.reason(), "/reason", "HCC-8.2"))
                .addAll(RecordingMustBeExplained.check(command.recording(), acting))
                .refuseIfAny();
        apply(new ConfidentialityLifted(
                command.file(),
                command.confidentiality(),
                withholding.entry(),
                command.reason(),
                acting.authorship(command.recording()),
                acting.pack().version(),
                closed.since()));
        var file = command.file();
        var arisenFrom = command.confidentiality().toString();
        toReview.met(acting, file, Owed.REVIEW_CONFIDENTIAL_GROUND.from(file, arisenFrom), "confidentiality.lifted");
        toLift.met(acting, file, Owed.LIFT_CONFIDENTIALITY.from(file, arisenFrom), "confidentiality.lifted");
    }

    private int meant(MarkSegmentConfidential command, Acting acting) {
        var left = withholdings.remaining(command.entry(), acting.actor()).orElseThrow(NotFound::new);
        var meant = command.revision() == left.revisions().size()
                ? left.meantBy(command.revision(), command.segment())
                : OptionalInt.empty();
        return meant.orElseThrow(() -> new Refused(
                Violation.of("segment-unknown", "HCC-8.1", "The revision that was saved last has no such segment.")
                        .about("/segment")));
    }

    private Withholding inForce(ConfidentialityId confidentiality, Acting acting) {
        var withholding = NotFound.orRefuse(withholdings.known(confidentiality, acting.actor()));
        Refused.unless(!withholding.lifted(), "already-lifted", "HCC-8.2", "It is withheld from nobody any more.");
        return withholding;
    }

    /** A review by the interval of the pack; lifting like any task. */
    private static void owe(
            Acting acting, Owed owed, CaseFileId file, EntryId entry, ConfidentialityId confidentiality) {
        var due = owed == Owed.REVIEW_CONFIDENTIAL_GROUND
                ? acting.pack().confidentialReviewDue(acting.today())
                : acting.pack().taskDue(acting.today());
        var duty = owed.from(file, confidentiality.toString());
        Duties.owe(acting, file, owed, duty, new DutyOwner.TeamManager(), due, entry, ABOUT);
    }

    @EventSourcingHandler
    void evolve(CaseFileEvent event) {
        withholdings.evolve(event);
    }

    @EventSourcingHandler
    void evolve(DutyFact event) {
        toReview.evolve(event);
        toLift.evolve(event);
    }

    @EventSourcingHandler
    void evolve(CaseFileClosed event) {
        closed = ClosedCase.at(event.closedAt());
    }

    @EventSourcingHandler
    void evolve(CaseFileReopened event) {
        closed = ClosedCase.OPEN;
    }
}
