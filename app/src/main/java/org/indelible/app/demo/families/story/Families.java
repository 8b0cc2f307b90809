package org.indelible.app.demo.families.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.indelible.command.policy.PolicyPacks;

/** The families of the demo: six told by hand, and as many invented ones as are asked for. */
public final class Families {
    private static final List<String> TOLD = List.of(
            "1-marsh-and-pryce.yaml",
            "2-calloway-and-summers.yaml",
            "3-whitlock.yaml",
            "4-delaney-hallam-osei.yaml",
            "5-wrona-and-thackeray.yaml",
            "6-nakamura-and-ellis.yaml");

    private final int count;

    private Families(int count) {
        this.count = count;
    }

    /**
     * The first so many families.
     *
     * @throws IllegalArgumentException for fewer than none
     */
    public static Families first(int count) {
        if (count < 0) throw new IllegalArgumentException("families are not fewer than none");
        return new Families(count);
    }

    /** Every command of all of them, in the order of time; the days are those of the telling. */
    public List<Moment> moments(Telling telling, PolicyPacks packs, Cast cast) {
        RoutineTexts texts = RoutineTexts.load();
        List<Moment> moments = new ArrayList<>();
        for (Story story : stories(cast)) {
            moments.addAll(new Script(story, telling, packs, cast).moments(texts));
        }
        moments.sort(Comparator.comparing(Moment::at));
        return moments;
    }

    private List<Story> stories(Cast cast) {
        List<Story> stories = new ArrayList<>();
        TOLD.stream().limit(count).map(StoryReader::story).forEach(stories::add);
        if (count > TOLD.size()) {
            Invented invented = Invented.load();
            for (int number = TOLD.size() + 1; number <= count; number++) {
                stories.add(new InventedFamily(number, invented, cast).story());
            }
        }
        return stories;
    }
}
