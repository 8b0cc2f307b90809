package org.indelible.command.plans;

import java.time.LocalDate;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.command.acting.Acting;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.command.acting.Recording;
import org.indelible.command.closure.ClosedCase;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Role;
import org.indelible.events.plans.PlanEnded;
import org.indelible.events.plans.PlanEndingGround;
import org.indelible.events.plans.PlanId;
import org.jspecify.annotations.Nullable;

/** Records how a plan ended: by which conference, or on a ground that needs none (HCC-12.13). */
public record EndPlan(
        @TargetAggregateIdentifier CaseFileId file,
        PlanId plan,
        LocalDate endedOn,
        PlanEndingGround ground,
        @Nullable LocalDate conferenceOn,
        Recording recording)
        implements CaseFileCommand {
    @Override
    public Set<Role> mayBeGivenBy() {
        return PlanGivers.ALL;
    }

    PlanEnded ended(boolean insideThreeMonths, ClosedCase closed, Acting acting) {
        return new PlanEnded(
                file,
                plan,
                endedOn,
                ground,
                conferenceOn,
                insideThreeMonths,
                acting.authorship(recording),
                acting.pack().version(),
                closed.since());
    }
}
