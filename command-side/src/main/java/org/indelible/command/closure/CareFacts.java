package org.indelible.command.closure;

import java.time.LocalDate;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.plans.CareLeaverAsked;
import org.indelible.events.plans.LeavingCareCategory;
import org.indelible.events.plans.LeavingCareCategoryRecorded;
import org.indelible.events.plans.LookedAfterEnded;
import org.indelible.events.plans.LookedAfterStarted;
import org.indelible.events.plans.Regulation39Recorded;
import org.indelible.events.plans.SupportAnswer;
import org.jspecify.annotations.Nullable;

/** Looked-after periods, leaving-care category, the Regulation 39 checklist, and what the care leaver answered (HCC-12.14, 12.15). */
final class CareFacts {
    private boolean lookedAfter;
    private boolean everLookedAfter;
    private boolean regulation39;
    private LeavingCareCategory category = LeavingCareCategory.NONE;
    private @Nullable LocalDate askedOn;
    private @Nullable SupportAnswer answer;

    void evolve(CaseFileEvent event) {
        switch (event) {
            case LookedAfterStarted _ -> {
                lookedAfter = true;
                everLookedAfter = true;
                regulation39 = false;
            }
            case LookedAfterEnded _ -> lookedAfter = false;
            case Regulation39Recorded _ -> regulation39 = true;
            case LeavingCareCategoryRecorded recorded -> category = recorded.category();
            case CareLeaverAsked asked -> {
                askedOn = asked.on();
                answer = asked.answer();
            }
            default -> {}
        }
    }

    boolean isLookedAfter() {
        return lookedAfter;
    }

    boolean lacksRegulation39() {
        return everLookedAfter && !regulation39;
    }

    boolean isEntitled() {
        return category != LeavingCareCategory.NONE;
    }

    @Nullable
    LocalDate askedOn() {
        return askedOn;
    }

    @Nullable
    SupportAnswer answer() {
        return answer;
    }
}
