package org.indelible.command.closure;

import java.time.LocalDate;
import org.indelible.command.policy.PolicyPack;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.plans.CareLeaverAsked;
import org.indelible.events.plans.LeavingCareCategory;
import org.indelible.events.plans.LeavingCareCategoryRecorded;
import org.indelible.events.plans.LookedAfterEnded;
import org.indelible.events.plans.LookedAfterStarted;
import org.indelible.events.plans.Regulation39Recorded;
import org.jspecify.annotations.Nullable;

/** Looked-after periods, leaving-care category, the Regulation 39 checklist, and what the care leaver answered (HCC-12.14, 12.15). */
final class CareFacts {
    private boolean lookedAfter;
    private boolean everLookedAfter;
    private boolean regulation39;
    private LeavingCareCategory category = LeavingCareCategory.NONE;
    private LocalDate categoryFrom = LocalDate.MIN;
    private @Nullable CareLeaverAsked lastAsked;

    void evolve(CaseFileEvent event) {
        switch (event) {
            case LookedAfterStarted _ -> {
                lookedAfter = true;
                everLookedAfter = true;
                regulation39 = false;
            }
            case LookedAfterEnded _ -> lookedAfter = false;
            case Regulation39Recorded _ -> regulation39 = true;
            case LeavingCareCategoryRecorded recorded -> categorised(recorded);
            case CareLeaverAsked asked -> asked(asked);
            default -> {}
        }
    }

    private void categorised(LeavingCareCategoryRecorded recorded) {
        if (recorded.from().isBefore(categoryFrom)) return;
        category = recorded.category();
        categoryFrom = recorded.from();
    }

    private void asked(CareLeaverAsked asked) {
        if (lastAsked == null || !asked.on().isBefore(lastAsked.on())) lastAsked = asked;
    }

    boolean isLookedAfter() {
        return lookedAfter;
    }

    boolean lacksRegulation39() {
        return everLookedAfter && !regulation39;
    }

    /** Whether the latest category entitles to leaving care services. */
    boolean isEntitled(PolicyPack pack) {
        return pack.leavingCare(category).entitled();
    }

    /** The last time the care leaver was asked whether support should go on, or null. */
    @Nullable
    CareLeaverAsked lastAsked() {
        return lastAsked;
    }
}
