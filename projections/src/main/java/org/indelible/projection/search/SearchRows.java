package org.indelible.projection.search;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.CaseFileOpened;
import org.indelible.events.casefile.Worker;
import org.indelible.projection.CommittedEvent;
import org.indelible.projection.Rows;
import org.jspecify.annotations.Nullable;

/** What one event does to the rows of the search. */
final class SearchRows {
    private final CommittedEvent event;
    private final Rows rows;

    SearchRows(CommittedEvent event, Rows rows) {
        this.event = event;
        this.rows = rows;
    }

    void opened(CaseFileOpened opened) {
        var name = opened.subject().name();
        rows.sql("""
                        insert into reading.search_file (generation, file, team, sorted_by, name_sequences)
                        values (:generation, :file, :team, :sorted_by, array[cast(:sequence as bigint)])""")
                .param("file", opened.file().value())
                .param("team", opened.accountableTeam())
                .param("sorted_by", String.join(" ", NameTokens.of(name)))
                .param("sequence", event.sequence())
                .update();
        words(opened.file(), name);
        var bornOn = opened.subject().bornOn();
        if (bornOn != null) birth(opened.file(), bornOn);
    }

    void named(CaseFileId file, String name) {
        update(
                file,
                "sorted_by = :text, name_sequences = name_sequences || cast(:sequence as bigint)",
                String.join(" ", NameTokens.of(name)),
                null);
        words(file, name);
    }

    void allocated(CaseFileId file, Worker worker) {
        update(
                file,
                "team = :text, allocated = :account",
                worker.team(),
                worker.account().value());
    }

    void deallocated(CaseFileId file) {
        update(file, "allocated = null", null, null);
    }

    void born(CaseFileId file, LocalDate on) {
        update(file, "name_sequences = name_sequences || cast(:sequence as bigint)", null, null);
        birth(file, on);
    }

    /** A date of birth given as a core detail; one that is no date cannot be searched by. */
    void born(CaseFileId file, String on) {
        try {
            born(file, LocalDate.parse(on));
        } catch (DateTimeParseException _) {
            update(file, "name_sequences = name_sequences || cast(:sequence as bigint)", null, null);
        }
    }

    private void words(CaseFileId file, String name) {
        NameTokens.of(name)
                .forEach(token -> rows.sql("""
                        insert into reading.search_name (generation, token, file) values (:generation, :token, :file) on conflict do nothing""")
                        .param("token", token)
                        .param("file", file.value())
                        .update());
    }

    private void birth(CaseFileId file, LocalDate on) {
        rows.sql("""
                        insert into reading.search_birth (generation, born_on, file) values (:generation, :born_on, :file) on conflict do nothing""").param("born_on", on).param("file", file.value()).update();
    }

    private void update(CaseFileId file, String assignments, @Nullable String text, @Nullable String account) {
        int changed = rows.sql("update reading.search_file set " + assignments
                        + " where generation = :generation and file = :file")
                .param("text", text)
                .param("account", account)
                .param("sequence", event.sequence())
                .param("file", file.value())
                .update();
        if (changed != 1) throw new IllegalStateException("no such file");
    }
}
