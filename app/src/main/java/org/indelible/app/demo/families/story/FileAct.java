package org.indelible.app.demo.families.story;

import java.time.LocalDate;
import org.indelible.command.casefile.AllocateWorker;
import org.indelible.command.casefile.DeallocateWorker;
import org.indelible.command.casefile.OpenCaseFile;
import org.indelible.events.people.Imported;
import org.jspecify.annotations.Nullable;

/** A file opens, and goes from worker to worker. */
sealed interface FileAct extends Act {
    /**
     * A file is opened.
     *
     * @param referred when the referral came, if not just now
     */
    record Open(
            String team,
            String why,
            @Nullable Happened referred,
            @Nullable Imported imported) implements FileAct {
        @Override
        public void play(Scene scene) {
            ToldFile about = scene.about();
            scene.gives(new OpenCaseFile(
                    scene.file(),
                    about.kindOrChild(),
                    about.serviceOrStatutory(),
                    about.subject(scene.id("person"), scene.telling()),
                    team,
                    scene.words(why),
                    scene.when(referred),
                    scene.recording(null, imported),
                    null));
        }
    }

    /**
     * A worker takes over.
     *
     * @param to the user
     */
    record Allocate(String to, String why, @Nullable LocalDate from) implements FileAct {
        @Override
        public void play(Scene scene) {
            scene.gives(new AllocateWorker(
                    scene.file(), scene.script().cast().worker(to), scene.day(from), scene.words(why)));
        }
    }

    /** Nobody takes over. */
    record Deallocate(String why) implements FileAct {
        @Override
        public void play(Scene scene) {
            scene.gives(new DeallocateWorker(scene.file(), scene.day(null), scene.words(why)));
        }
    }
}
