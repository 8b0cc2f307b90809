package org.indelible.query.record.casefile;

import org.indelible.events.casefile.CaseFileOpened;
import org.indelible.query.record.Facts;
import org.indelible.query.record.Told;
import org.indelible.query.record.Viewpoint;
import org.jspecify.annotations.Nullable;

/** Finds how the file was opened. */
public final class Openings {
    private Openings() {}

    /** The opening, or null where it is not known, or had not come. */
    public static @Nullable Opening of(Facts facts, Viewpoint viewpoint) {
        return facts.of(CaseFileOpened.class).stream()
                .filter(told -> viewpoint.shows(told.fact().recordedAt()))
                .findFirst()
                .map(Openings::of)
                .orElse(null);
    }

    private static Opening of(Told<CaseFileOpened> told) {
        var opened = told.event();
        return new Opening(
                opened.file(),
                opened.kind(),
                opened.service(),
                opened.subject(),
                opened.reason(),
                opened.referredAt(),
                opened.authorship(),
                opened.pack(),
                told.recorded(opened.authorship().author()));
    }
}
