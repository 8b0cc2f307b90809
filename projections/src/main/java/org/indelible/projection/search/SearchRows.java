package org.indelible.projection.search;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.CaseFileOpened;
import org.indelible.events.casefile.Worker;
import org.indelible.projection.Rows;
import org.jspecify.annotations.Nullable;

/** What one event does to the rows of the search. */
final class SearchRows {
    private final Rows rows;

    SearchRows(Rows rows) {
        this.rows = rows;
    }

    void opened(CaseFileOpened opened) {
        var name = opened.subject().name();
        rows.sql("""
                        insert into reading.search_file (generation, file, team, sorted_by)
                        values (:generation, :file, :team, :sorted_by)""")
                .param("file", opened.file().value())
                .param("team", opened.accountableTeam())
                .param("sorted_by", sorted(name))
                .update();
        words(opened.file(), name);
        var bornOn = opened.subject().bornOn();
        if (bornOn != null) born(opened.file(), bornOn);
    }

    void named(CaseFileId file, String name) {
        update(file, "sorted_by = :text", sorted(name), null);
        words(file, name);
    }

    void allocated(CaseFileId file, Worker worker) {
        var account = worker.account().value();
        update(file, "team = :text, allocated = :account", worker.team(), account);
    }

    void deallocated(CaseFileId file) {
        update(file, "allocated = null", null, null);
    }

    void born(CaseFileId file, LocalDate on) {
        rows.sql("""
                        insert into reading.search_birth (generation, born_on, file)
                        values (:generation, :born_on, :file) on conflict do nothing""").param("born_on", on).param("file", file.value()).update();
    }

    /** A date of birth given as a core detail; one that is no date cannot be searched by. */
    void born(CaseFileId file, String on) {
        try {
            born(file, LocalDate.parse(on));
        } catch (DateTimeParseException _) {
            return;
        }
    }

    private void words(CaseFileId file, String name) {
        for (var token : NameTokens.of(name)) {
            rows.sql("""
                        insert into reading.search_name (generation, token, file)
                        values (:generation, :token, :file) on conflict do nothing""").param("token", token).param("file", file.value()).update();
        }
    }

    private void update(CaseFileId file, String assignments, @Nullable String text, @Nullable String account) {
        int changed = rows.sql("update reading.search_file set " + assignments
                        + " where generation = :generation and file = :file")
                .param("text", text)
                .param("account", account)
                .param("file", file.value())
                .update();
        if (changed != 1) throw new IllegalStateException("no such file");
    }

    private static String sorted(String name) {
        return String.join(" ", NameTokens.of(name));
    }
}
