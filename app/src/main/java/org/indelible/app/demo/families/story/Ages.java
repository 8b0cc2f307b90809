package org.indelible.app.demo.families.story;

import java.time.LocalDate;
import java.time.Period;
import org.indelible.events.casefile.FileKind;

/** The ages for which the routine has texts of their own. */
final class Ages {
    private static final int YOUNG = 3;
    private static final int SCHOOL = 7;
    private static final int TEEN = 13;
    private static final int GROWN = 18;

    private Ages() {}

    /** The age on a told day; a child whose birth is expected counts as born on that day. */
    static String of(ToldFile about, LocalDate day) {
        LocalDate born = about.born() == null ? about.expected() : about.born();
        if (born == null || about.kindOrChild() != FileKind.CHILD) return "adult";
        if (day.isBefore(born)) return "unborn";
        int years = Period.between(born, day).getYears();
        if (years < YOUNG) return "baby";
        if (years < SCHOOL) return "young";
        if (years < TEEN) return "school";
        return years < GROWN ? "teen" : "grown";
    }
}
