package org.indelible.app.demo.families.story;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Texts for what comes again and again, by what it is and for which age. */
record RoutineTexts(Map<String, Map<String, List<RoutineText>>> all) {
    private static final String ANY = "any";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    RoutineTexts {}

    static RoutineTexts load() {
        return StoryReader.read("routine.yaml", RoutineTexts.class);
    }

    /** The texts of a kind for an age; a visit of a kind without texts of its own takes those of visits. */
    List<RoutineText> of(String kind, String age) {
        String known = all.containsKey(kind) || !kind.endsWith("visit") ? kind : "home-visit";
        Map<String, List<RoutineText>> ages =
                Objects.requireNonNull(all.get(known), () -> "no routine texts for " + known);
        return Objects.requireNonNull(
                ages.getOrDefault(age, ages.get(ANY)), () -> "no routine texts for " + known + " " + age);
    }
}
