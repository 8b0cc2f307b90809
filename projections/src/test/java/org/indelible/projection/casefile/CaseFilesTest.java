package org.indelible.projection.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indelible.projection.Fictions.*;

import java.time.LocalDate;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.Worker;
import org.indelible.events.casefile.WorkerAllocated;
import org.indelible.events.casefile.WorkerDeallocated;
import org.indelible.events.coredetails.CoreDetailKind;
import org.indelible.events.duties.DutyId;
import org.indelible.events.duties.DutyMet;
import org.indelible.projection.Committed;
import org.indelible.projection.Destroyed;
import org.indelible.projection.ReadTables;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CaseFilesTest {
    private static final ReadTables TABLES = new ReadTables();
    private static final CaseFileId LEFT = new CaseFileId(uuid("left"));
    private static final CaseFileId EXPORT = new CaseFileId(uuid("export"));
    private static final Worker WORKER = new Worker(NADIA.account(), NADIA.name(), NADIA.jobTitle(), NADIA.team());

    private final CaseFiles files = new CaseFiles(TABLES.database());

    @BeforeAll
    static void follow() {
        TABLES.follow(new Committed()
                .in("elsewhere", "something else")
                .then(
                        opened(born("Ruby Marsh")),
                        duty("visit", entry("visit"), "2026-10-22"),
                        note("visit", on("2026-10-08"), fact("Seen.")),
                        detail(CoreDetailKind.FULL_NAME, "Ruby Pryce", "2026-11-01"),
                        detail(CoreDetailKind.LANGUAGE, "en", "2026-11-01"),
                        new DutyMet(
                                FILE, DutyId.of("finalise-note", "visit"), LocalDate.parse("2026-10-12"), "Finalised"),
                        allocated(NADIA, "2026-11-16"))
                .in(
                        LEFT.toString(),
                        opened(LEFT, born("Jonah Marsh")),
                        new WorkerAllocated(LEFT, WORKER, LocalDate.parse("2026-11-16"), "Next", MARCUS, PACK, null),
                        new WorkerDeallocated(LEFT, LocalDate.parse("2026-11-18"), "Leave", false, MARCUS, PACK, null))
                .in(
                        EXPORT.toString(),
                        new Destroyed("export.requested", null),
                        new Destroyed("export.prepared", null)));
    }

    @AfterAll
    static void close() {
        TABLES.close();
    }

    @Test
    void a_file_stands_where_its_last_allocation_put_it() {
        assertThat(files.standing(FILE)).contains(new FileStanding(FILE, 1, "Safeguarding North", NADIA.account()));
        assertThat(files.standing(new CaseFileId(uuid("no file")))).isEmpty();
    }

    @Test
    void an_export_whose_words_were_destroyed_is_taken_for_no_file() {
        assertThat(files.frontPage(EXPORT, Long.MAX_VALUE)).isEmpty();
    }

    @Test
    void when_nobody_is_allocated_the_team_stays_accountable() {
        assertThat(files.standing(LEFT)).contains(new FileStanding(LEFT, 8, "Safeguarding North", null));
    }

    @Test
    void the_heading_is_told_by_few_events() {
        assertThat(files.heading(FILE, 99)).containsExactly(0L, 3L);
        assertThat(files.heading(FILE, 2)).containsExactly(0L);
    }

    @Test
    void a_duty_is_on_the_front_page_until_it_was_settled() {
        assertThat(files.frontPage(FILE, 99)).containsExactly(0L, 3L, 4L, 6L);
        assertThat(files.frontPage(FILE, 4)).containsExactly(0L, 1L, 3L);
        assertThat(files.frontPageWithSettledDuties(FILE, 99)).containsExactly(0L, 1L, 3L, 4L, 5L, 6L);
    }
}
