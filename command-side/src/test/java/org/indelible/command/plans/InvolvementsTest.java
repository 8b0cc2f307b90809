package org.indelible.command.plans;

import static org.indelible.command.casefile.CaseFileFixture.FILE;
import static org.indelible.command.casefile.CaseFileFixture.NADIA;
import static org.indelible.command.casefile.CaseFileFixture.OWEN;
import static org.indelible.command.casefile.CaseFileFixture.PACK;
import static org.indelible.command.casefile.CaseFileFixture.authorship;
import static org.indelible.command.casefile.CaseFileFixture.given;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.indelible.command.acting.Recording;
import org.indelible.events.closure.CaseFileClosed;
import org.indelible.events.plans.InvolvementEnded;
import org.indelible.events.plans.InvolvementId;
import org.indelible.events.plans.InvolvementKind;
import org.indelible.events.plans.InvolvementStarted;
import org.junit.jupiter.api.Test;

class InvolvementsTest {
    private static final String NOW = "2026-11-16T10:00:00Z";
    private static final InvolvementId ID = new InvolvementId(new UUID(4, 1));
    private static final InvolvementStarted STARTED = new InvolvementStarted(
            FILE,
            ID,
            InvolvementKind.PRACTITIONER,
            "Health visitor",
            LocalDate.of(2026, 10, 12),
            authorship(NADIA),
            PACK,
            null);

    @Test
    void somebody_is_involved_from_a_day_that_has_come() {
        given().when(NADIA, NOW, start("2026-10-12", "Health visitor")).recorded(InvolvementStarted.class);
        given().when(NADIA, NOW, start("2026-11-17", "")).refused("occurred-in-future", "words-required");
    }

    @Test
    void after_closure_nobody_becomes_involved_and_no_involvement_ends() {
        var later = new CaseFileClosed(FILE, Instant.parse("2026-10-20T12:00:00Z"), OWEN.asAuthor(), PACK);
        var closed = new CaseFileClosed(FILE, Instant.parse("2026-10-11T12:00:00Z"), OWEN.asAuthor(), PACK);
        given(closed).when(NADIA, NOW, start("2026-10-12", "Health visitor")).refused("case-closed");
        given(STARTED, later).when(NADIA, NOW, end("2026-10-20", "Handed over")).recorded(InvolvementEnded.class);
        given(STARTED, later).when(NADIA, NOW, end("2026-10-21", "Handed over")).refused("case-closed");
    }

    @Test
    void it_ends_once_with_an_outcome_and_not_before_it_began() {
        given(STARTED).when(NADIA, NOW, end("2026-11-16", "Handed over")).recorded(InvolvementEnded.class);
        given(STARTED).when(NADIA, NOW, end("2026-10-11", "")).refused("ends-before-start", "words-required");
        given(STARTED).when(NADIA, NOW, end("2026-11-17", "Handed over")).refused("occurred-in-future");
        given().when(NADIA, NOW, end("2026-11-16", "Handed over")).refused("not-found");
    }

    private static StartInvolvement start(String from, String who) {
        return new StartInvolvement(
                FILE, ID, InvolvementKind.PRACTITIONER, who, LocalDate.parse(from), Recording.of("casework"));
    }

    private static EndInvolvement end(String on, String outcome) {
        return new EndInvolvement(FILE, ID, LocalDate.parse(on), outcome, Recording.of("casework"));
    }
}
