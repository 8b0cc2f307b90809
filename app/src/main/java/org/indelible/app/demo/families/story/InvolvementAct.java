package org.indelible.app.demo.families.story;

import java.time.LocalDate;
import org.indelible.command.plans.EndInvolvement;
import org.indelible.command.plans.StartInvolvement;
import org.indelible.events.plans.InvolvementId;
import org.indelible.events.plans.InvolvementKind;
import org.jspecify.annotations.Nullable;

/** Who is involved, workbook episodes and sub files. */
sealed interface InvolvementAct extends Act {
    /**
     * It begins.
     *
     * @param as what the story calls it when it ends
     */
    record Involve(
            String as,
            InvolvementKind kind,
            String who,
            @Nullable LocalDate from) implements InvolvementAct {
        @Override
        public void play(Scene scene) {
            scene.gives(new StartInvolvement(
                    scene.file(),
                    new InvolvementId(scene.id(as)),
                    kind,
                    scene.words(who),
                    scene.day(from),
                    scene.recording()));
        }
    }

    /**
     * It ends.
     *
     * @param of what the story called it when it began
     */
    record InvolvementEnds(
            String of, String outcome, @Nullable LocalDate on) implements InvolvementAct {
        @Override
        public void play(Scene scene) {
            scene.gives(new EndInvolvement(
                    scene.file(),
                    new InvolvementId(scene.id(of)),
                    scene.day(on),
                    scene.words(outcome),
                    scene.recording()));
        }
    }
}
