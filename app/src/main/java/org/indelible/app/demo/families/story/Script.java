package org.indelible.app.demo.families.story;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.indelible.command.policy.PolicyPack;
import org.indelible.command.policy.PolicyPacks;

/** A story on its way to being commands: what its steps share. */
final class Script {
    private final Story story;
    private final Telling telling;
    private final PolicyPacks packs;
    private final Cast cast;
    private final Map<UUID, Note> notes = new HashMap<>();
    private final List<Moment> moments = new ArrayList<>();

    Script(Story story, Telling telling, PolicyPacks packs, Cast cast) {
        this.story = story;
        this.telling = telling;
        this.packs = packs;
        this.cast = cast;
    }

    /** Every command of the story, in no particular order. */
    List<Moment> moments(RoutineTexts texts) {
        play(story.steps(), "step ");
        for (int i = 0; i < story.routine().size(); i++) {
            play(story.routine().get(i).steps(this, texts, i), "routine " + (i + 1) + ", step ");
        }
        return moments;
    }

    private void play(List<Step> steps, String told) {
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            for (String file : step.in()) {
                step.act().play(new Scene(this, step, file, told + (i + 1)));
            }
        }
    }

    String family() {
        return story.family();
    }

    ToldFile about(String file) {
        return Objects.requireNonNull(story.files().get(file), () -> family() + " has no file " + file);
    }

    Telling telling() {
        return telling;
    }

    Cast cast() {
        return cast;
    }

    PolicyPack packAt(Instant moment) {
        return packs.inForceAt(moment);
    }

    void add(Moment moment) {
        moments.add(moment);
    }

    void keep(UUID entry, Note note) {
        notes.put(entry, note);
    }

    Note note(UUID entry, String named) {
        return Objects.requireNonNull(notes.get(entry), () -> family() + " has no note " + named + " before this");
    }

    /** The identity of a thing of this family: the same in every demo, so that a page or a script can name it. */
    UUID id(String thing) {
        return UUID.nameUUIDFromBytes(("demo/" + family() + "/" + thing).getBytes(StandardCharsets.UTF_8));
    }
}
