package org.indelible.app.demo.families.story;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.util.List;
import org.indelible.command.coredetails.RecordBirth;
import org.indelible.command.coredetails.RecordCoreDetail;
import org.indelible.events.coredetails.CoreDetail;
import org.indelible.events.coredetails.CoreDetailKind;
import org.jspecify.annotations.Nullable;

/** What is known of a person, and from whom. */
sealed interface DetailAct extends Act {
    /** Several details recorded in one sitting. */
    record Details(List<Told> all) implements DetailAct {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Details {}

        @Override
        public void play(Scene scene) {
            all.forEach(told -> scene.gives(versions -> new RecordCoreDetail(
                    scene.file(),
                    versions.ofCoreDetails(scene.file()),
                    told.in(scene),
                    scene.wordsIfAny(told.basis()),
                    told.reasonIn() == null ? null : scene.entry(told.reasonIn()),
                    scene.recording())));
        }
    }

    /**
     * One detail.
     *
     * @param reasonIn the name of the note that gives the reason
     */
    record Told(
            CoreDetailKind kind,
            String value,
            String source,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String basis,
            @Nullable String reasonIn) {
        CoreDetail in(Scene scene) {
            return new CoreDetail(kind, scene.words(value), scene.day(from), scene.dayIfAny(to), scene.words(source));
        }
    }

    /** The child was born. */
    record Birth(LocalDate on, String source) implements DetailAct {
        @Override
        public void play(Scene scene) {
            scene.gives(versions -> new RecordBirth(
                    scene.file(),
                    versions.ofCoreDetails(scene.file()),
                    scene.day(on),
                    scene.words(source),
                    scene.recording()));
        }
    }
}
