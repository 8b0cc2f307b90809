package org.indelible.app.demo.families.story;

import java.time.LocalDate;
import org.indelible.command.plans.AskCareLeaver;
import org.indelible.command.plans.EndLookedAfterPeriod;
import org.indelible.command.plans.RecordLeavingCareCategory;
import org.indelible.command.plans.RecordRegulation39;
import org.indelible.command.plans.StartLookedAfterPeriod;
import org.indelible.events.plans.LeavingCareCategory;
import org.indelible.events.plans.LookedAfterEnding;
import org.indelible.events.plans.Regulation39Outcome;
import org.indelible.events.plans.SupportAnswer;
import org.jspecify.annotations.Nullable;

/** Being looked after, and leaving care. */
sealed interface CareAct extends Act {
    /** The child becomes looked after. */
    record LookedAfter(String status, @Nullable LocalDate from) implements CareAct {
        @Override
        public void play(Scene scene) {
            scene.gives(new StartLookedAfterPeriod(scene.file(), scene.day(from), status, null, scene.recording()));
        }
    }

    /** The child ceases to be looked after; at eighteen not before the birthday, which leap years move against the weeks of a telling. */
    record LookedAfterEnds(LookedAfterEnding how, @Nullable LocalDate on) implements CareAct {
        @Override
        public void play(Scene scene) {
            scene.gives(new EndLookedAfterPeriod(scene.file(), day(scene), how, scene.recording()));
        }

        private LocalDate day(Scene scene) {
            LocalDate told = scene.day(on);
            LocalDate born = scene.about().born();
            if (how != LookedAfterEnding.AT_EIGHTEEN || born == null) return told;
            LocalDate birthday = scene.telling().day(born).plusYears(18);
            return told.isBefore(birthday) ? birthday : told;
        }
    }

    /** To which leaving care services the young person is entitled. */
    record LeavingCare(
            LeavingCareCategory category, @Nullable LocalDate from) implements CareAct {
        @Override
        public void play(Scene scene) {
            scene.gives(new RecordLeavingCareCategory(scene.file(), category, scene.day(from), scene.recording()));
        }
    }

    /** No Regulation 39 checklist applies; a manager says why. */
    record NoChecklist(String why) implements CareAct {
        @Override
        public void play(Scene scene) {
            var outcome = new Regulation39Outcome.NotApplicable(scene.words(why));
            scene.gives(new RecordRegulation39(scene.file(), outcome, scene.day(null), scene.recording()));
        }
    }

    /** A care leaver is asked whether support should go on. */
    record Asked(String how, SupportAnswer answer) implements CareAct {
        @Override
        public void play(Scene scene) {
            scene.gives(new AskCareLeaver(scene.file(), scene.day(null), scene.words(how), answer, scene.recording()));
        }
    }
}
