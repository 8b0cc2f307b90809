package org.indelible.app.demo.families.story;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import org.indelible.command.closure.CloseCase;
import org.indelible.command.closure.RecordClosureStep;
import org.indelible.command.closure.ReopenCase;
import org.indelible.command.closure.RequestClosure;
import org.indelible.events.closure.ClosureAnswer;
import org.indelible.events.closure.ClosureGround;
import org.indelible.events.closure.ClosureStep;

/** A case closes, and perhaps opens again. */
sealed interface ClosureAct extends Act {
    /** Steps towards closing, each with its answer in words. */
    record Steps(Map<ClosureStep, Map<ClosureAnswer, String>> all) implements ClosureAct {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Steps {}

        @Override
        public void play(Scene scene) {
            all.forEach((step, answers) -> answers.forEach((answer, words) -> answer(scene, step, answer, words)));
        }

        private static void answer(Scene scene, ClosureStep step, ClosureAnswer answer, String words) {
            scene.gives(versions -> new RecordClosureStep(
                    scene.file(), versions.ofClosure(scene.file()), step, answer, scene.words(words), scene.day(null)));
        }
    }

    /** The allocated worker asks for closure. */
    record Ask(ClosureGround ground, String reasons) implements ClosureAct {
        @Override
        public void play(Scene scene) {
            scene.gives(versions ->
                    new RequestClosure(scene.file(), versions.ofClosure(scene.file()), ground, scene.words(reasons)));
        }
    }

    /** A second person authorises it. */
    record Close() implements ClosureAct {
        @Override
        public void play(Scene scene) {
            scene.gives(versions -> new CloseCase(scene.file(), versions.ofClosure(scene.file())));
        }
    }

    /** The file opens again. */
    record Reopen(String why) implements ClosureAct {
        @Override
        public void play(Scene scene) {
            scene.gives(versions -> new ReopenCase(scene.file(), versions.ofClosure(scene.file()), scene.words(why)));
        }
    }
}
