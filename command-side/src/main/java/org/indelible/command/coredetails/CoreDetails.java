package org.indelible.command.coredetails;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.EnumMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.indelible.command.acting.Acting;
import org.indelible.command.acting.CannotHaveOccurredInFuture;
import org.indelible.command.acting.StaleVersion;
import org.indelible.command.acting.WordsRequired;
import org.indelible.command.closure.ClosedCase;
import org.indelible.command.duties.Duties;
import org.indelible.command.duties.Owed;
import org.indelible.command.policy.Violations;
import org.indelible.events.casefile.CaseFileOpened;
import org.indelible.events.closure.CaseFileClosed;
import org.indelible.events.closure.CaseFileReopened;
import org.indelible.events.coredetails.BirthRecorded;
import org.indelible.events.coredetails.CoreDetail;
import org.indelible.events.coredetails.CoreDetailKind;
import org.indelible.events.coredetails.CoreDetailRecorded;
import org.indelible.events.duties.DutyOwner;
import org.indelible.events.time.OccurredAt;

/** The core details of one file (HCC-6.1 to 6.3). */
public class CoreDetails {
    private Birth birth = Birth.UNKNOWN;
    private ClosedCase closed = ClosedCase.OPEN;
    private final Map<CoreDetailKind, String> current = new EnumMap<>(CoreDetailKind.class);
    private int version;

    @CommandHandler
    void decide(RecordCoreDetail command, Acting acting) {
        StaleVersion.unlessSame(command.expectedVersion(), version);
        CoreDetail detail = command.detail();
        String before = current.getOrDefault(detail.kind(), "");
        new Violations()
                .add(CannotHaveOccurredInFuture.check(detail.validFrom(), acting))
                .add(closed.refusing(detail.validFrom()))
                .add(WordsRequired.check(detail.value(), "/detail/value", "HCC-6.1"))
                .add(WordsRequired.check(detail.source(), "/detail/source", "HCC-6.1"))
                .add(acting.pack().unknownCoreDetail(detail.kind(), detail.value()))
                .add(CannotRecordForUnborn.check(detail, birth, acting.pack()))
                .add(ReligionMustHaveReason.check(command, before, acting.pack()))
                .add(EthnicityMayChangeWithReason.check(command, before))
                .refuseIfAny();
        apply(new CoreDetailRecorded(
                command.file(),
                detail,
                command.basis(),
                command.reasonIn(),
                acting.authorship(command.purpose()),
                acting.pack().version()));
        if (detail.kind() == CoreDetailKind.GENDER
                && !UnknownYet.is(detail.value())
                && UnknownYet.is(before)
                && birth.expected()
                && birth.bornOn() != null) {
            Duties.met(acting, command.file(), Owed.RECORD_GENDER, "birth", "coredetail.recorded");
        }
    }

    @CommandHandler
    void decide(RecordBirth command, Acting acting) {
        StaleVersion.unlessSame(command.expectedVersion(), version);
        new Violations()
                .add(CannotHaveOccurredInFuture.check(command.bornOn(), acting))
                .unless(
                        birth.isUnborn(),
                        "birth-already-recorded",
                        "HCC-6.3",
                        "This file is not about a child yet to be born.")
                .add(WordsRequired.check(command.source(), "/source", "HCC-6.3"))
                .refuseIfAny();
        apply(new BirthRecorded(
                command.file(),
                command.bornOn(),
                command.source(),
                acting.authorship(command.purpose()),
                acting.pack().version()));
        if (UnknownYet.is(current.getOrDefault(CoreDetailKind.GENDER, ""))) {
            Duties.owe(
                    acting,
                    command.file(),
                    Owed.RECORD_GENDER,
                    "birth",
                    new DutyOwner.AllocatedWorker(),
                    acting.pack()
                            .timeliness()
                            .due(
                                    new OccurredAt.On(command.bornOn()),
                                    acting.pack().recordingLimit())
                            .orElse(null),
                    null,
                    "Gender, now that the child is born");
        }
    }

    @EventSourcingHandler
    void evolve(CaseFileOpened event) {
        birth = Birth.of(event);
    }

    @EventSourcingHandler
    void evolve(BirthRecorded event) {
        birth = birth.after(event);
        version++;
    }

    @EventSourcingHandler
    void evolve(CoreDetailRecorded event) {
        current.put(event.detail().kind(), event.detail().value());
        version++;
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
