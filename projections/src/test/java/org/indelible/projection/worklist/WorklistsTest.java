package org.indelible.projection.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indelible.projection.Fictions.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.duties.DutyArose;
import org.indelible.events.duties.DutyId;
import org.indelible.events.duties.DutyKind;
import org.indelible.events.duties.DutyMet;
import org.indelible.events.duties.DutyOwner;
import org.indelible.events.policy.Clause;
import org.indelible.events.time.Lateness;
import org.indelible.projection.Committed;
import org.indelible.projection.ReadTables;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WorklistsTest {
    private static final ReadTables TABLES = new ReadTables();
    private static final CaseFileId UNALLOCATED = new CaseFileId(uuid("unallocated"));
    private static final WorklistSelection ALL = selection(false, false, false);

    private final Worklists worklists = new Worklists(TABLES.database());

    @BeforeAll
    static void follow() {
        TABLES.follow(new Committed()
                .then(
                        opened(born("Ruby Marsh")),
                        allocated(NADIA, "2026-09-09"),
                        note("draft", on("2026-10-08"), fact("Not final.")),
                        note("done", on("2026-10-09"), fact("Final.")),
                        finalised("done", 1, new Lateness.OnTime(null), new Lateness.OnTime(null)),
                        owed("summary", new DutyOwner.AllocatedWorker(), FILE, "2026-10-19"),
                        owed("oversight", new DutyOwner.TeamManager(), FILE, "2026-12-01"),
                        owed("undated", new DutyOwner.Account(MARCUS.account()), FILE, null),
                        owed("met", new DutyOwner.AllocatedWorker(), FILE, "2026-10-01"),
                        new DutyMet(FILE, DutyId.of("kind", "met"), LocalDate.parse("2026-10-01"), "Done"))
                .in(
                        UNALLOCATED.toString(),
                        opened(UNALLOCATED, born("Jonah Marsh")),
                        owed("allocate", new DutyOwner.AllocatedWorker(), UNALLOCATED, "2026-11-01")));
    }

    @AfterAll
    static void close() {
        TABLES.close();
    }

    @Test
    void a_worker_has_their_drafts_and_the_duties_of_their_files_first_what_is_due_first() {
        assertThat(page(new WorklistScope(NADIA.account(), null, null), ALL)).containsExactly("summary", "draft");
    }

    @Test
    void a_manager_has_the_teams_duties_and_those_that_nobody_is_allocated_to() {
        assertThat(page(new WorklistScope(MARCUS.account(), "Safeguarding North", null), ALL))
                .containsExactly("oversight", "undated");
        assertThat(page(new WorklistScope(MARCUS.account(), "Front Door", null), ALL))
                .containsExactly("allocate", "undated");
    }

    @Test
    void a_team_has_everything_on_its_files() {
        assertThat(page(new WorklistScope(NADIA.account(), null, "Safeguarding North"), ALL))
                .containsExactly("summary", "draft", "oversight", "undated");
    }

    @Test
    void what_is_late_unfinalised_or_due_can_be_asked_for() {
        var team = new WorklistScope(NADIA.account(), null, "Safeguarding North");
        assertThat(page(team, selection(true, false, false))).containsExactly("draft");
        assertThat(page(team, selection(false, true, false))).containsExactly("summary", "draft");
        assertThat(page(team, selection(false, false, true))).containsExactly("summary", "oversight", "undated");
    }

    @Test
    void pages_follow_one_another_to_what_has_no_day() {
        var team = new WorklistScope(NADIA.account(), null, "Safeguarding North");
        List<WorklistRow> paged = new ArrayList<>();
        WorklistPlace after = null;
        for (var page = worklists.page(team, ALL, Set.of(), after, 1);
                !page.isEmpty();
                page = worklists.page(team, ALL, Set.of(), after, 1)) {
            paged.addAll(page);
            after = page.getLast().place();
        }
        assertThat(paged)
                .isEqualTo(worklists.page(team, ALL, Set.of(), null, 99))
                .hasSize(4);
    }

    private static DutyArose owed(String name, DutyOwner owner, CaseFileId file, @Nullable String due) {
        return new DutyArose(
                file,
                DutyId.of("kind", name),
                new DutyKind("kind"),
                new Clause("HCC-5.1"),
                owner,
                due == null ? null : LocalDate.parse(due),
                null,
                name,
                PACK);
    }

    private static WorklistSelection selection(boolean unfinalised, boolean late, boolean due) {
        return new WorklistSelection(unfinalised, late, due, LocalDate.parse("2026-11-22"));
    }

    private List<String> page(WorklistScope scope, WorklistSelection selection) {
        Map<UUID, String> names = new HashMap<>(Map.of(entry("draft").value(), "draft"));
        for (var name : List.of("summary", "oversight", "undated", "met", "allocate")) {
            names.put(DutyId.of("kind", name).value(), name);
        }
        return worklists.page(scope, selection, Set.of(), null, 99).stream()
                .map(row -> names.getOrDefault(row.place().item(), "?"))
                .toList();
    }
}
