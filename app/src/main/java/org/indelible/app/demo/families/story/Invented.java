package org.indelible.app.demo.families.story;

import java.util.List;
import java.util.Random;
import org.indelible.events.casefile.ServiceArea;

/** What invented families are put together from. */
record Invented(
        List<String> children,
        List<String> parents,
        List<String> surnames,
        List<String> ethnicities,
        List<String> languages,
        List<Need> needs) {
    /**
     * Why a family comes, and how it goes: the referral, the first summary, the meeting, and the reasons for closing.
     *
     * @param youngest the age of the youngest child for whom it is plausible, in years
     * @param oldest the age of the oldest
     */
    record Need(
            ServiceArea service,
            int youngest,
            int oldest,
            String why,
            String position,
            String proceed,
            String meeting,
            String closing) {}

    static Invented load() {
        return StoryReader.read("invented.yaml", Invented.class);
    }

    static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
