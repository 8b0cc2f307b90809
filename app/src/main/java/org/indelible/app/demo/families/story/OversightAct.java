package org.indelible.app.demo.families.story;

import java.util.List;
import org.indelible.command.acting.Recording;
import org.indelible.command.duties.MeetDuty;
import org.indelible.command.duties.Owed;
import org.indelible.command.oversight.RecordManagementDecision;
import org.indelible.command.summaries.AgreeSummaryAfterReviews;
import org.jspecify.annotations.Nullable;

/** What managers decide and require, and what becomes of it. */
sealed interface OversightAct extends Act {
    /**
     * A manager decides.
     *
     * @param closing whether it gives the reasons for closing this child's case
     */
    record Decide(
            @Nullable String as,
            String label,
            String reasons,
            @Nullable List<ToldAction> actions,
            boolean closing) implements OversightAct {
        @Override
        public void play(Scene scene) {
            scene.gives(new RecordManagementDecision(
                    scene.file(),
                    scene.entry(as),
                    label,
                    scene.words(reasons),
                    actions == null
                            ? List.of()
                            : actions.stream()
                                    .map(action -> action.in(scene.telling()))
                                    .toList(),
                    closing,
                    scene.when(null),
                    Recording.of(Purposes.OVERSIGHT)));
        }
    }

    /** The action that a decision required, counted from 0, is done. */
    record Done(String decision, int action, String how) implements OversightAct {
        @Override
        public void play(Scene scene) {
            String arisenFrom = scene.entry(decision) + "/" + action;
            scene.gives(
                    new MeetDuty(scene.file(), Owed.REQUIRED_ACTION.from(scene.file(), arisenFrom), scene.words(how)));
        }
    }

    /** Summaries are written after reviews from now on, and not every six weeks. */
    record SummaryAfterReviews(String why) implements OversightAct {
        @Override
        public void play(Scene scene) {
            scene.gives(new AgreeSummaryAfterReviews(
                    scene.file(), scene.day(null), scene.words(why), Recording.of(Purposes.OVERSIGHT)));
        }
    }
}
