package org.indelible.projection.admission;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.conflict.ConflictOfInterestEnded;
import org.indelible.events.conflict.ConflictOfInterestRegistered;
import org.indelible.events.emergency.EmergencyAccessOpened;
import org.indelible.events.grants.AccessGranted;
import org.indelible.events.people.AccountId;
import org.indelible.events.plans.InvolvedPersonNamed;
import org.indelible.events.time.LondonTime;
import org.indelible.projection.Gone;
import org.indelible.projection.Rows;
import org.indelible.projection.SqlTime;
import org.jspecify.annotations.Nullable;

/** What one event does to the rows of admissions. */
final class AdmissionRows {
    private final Rows rows;

    AdmissionRows(Rows rows) {
        this.rows = rows;
    }

    void granted(AccessGranted granted) {
        admitted(
                granted.file(),
                granted.grant().value(),
                granted.account(),
                "grant",
                LondonTime.startOf(granted.until().plusDays(1)));
    }

    void involved(InvolvedPersonNamed person) {
        admitted(person.file(), person.involvement().value(), person.account(), "involvement", null);
    }

    void opened(EmergencyAccessOpened opened) {
        admitted(opened.file(), opened.opening().value(), opened.by().account(), "emergency", opened.until());
    }

    private void admitted(CaseFileId file, UUID id, AccountId account, String ground, @Nullable Instant until) {
        rows.sql("""
            insert into reading.admission (generation, file, id, account, ground, until)
            values (:generation, :file, :id, :account, :ground, coalesce(cast(:until as timestamptz), 'infinity'))
            on conflict do nothing\
            """)
                .param("file", file.value())
                .param("id", id)
                .param("account", account.value())
                .param("ground", ground)
                .param("until", until == null ? null : SqlTime.of(until))
                .update();
    }

    void ended(CaseFileId file, UUID id) {
        rows.sql("delete from reading.admission where generation = :generation and file = :file and id = :id")
                .param("file", file.value())
                .param("id", id)
                .update();
    }

    void conflict(ConflictOfInterestRegistered conflict) {
        rows.sql("""
            insert into reading.admission_conflict (generation, file, conflict, account)
            values (:generation, :file, :conflict, :account)\
            """)
                .param("file", conflict.file().value())
                .param("conflict", conflict.conflict().value())
                .param("account", conflict.account().value())
                .update();
    }

    void ended(ConflictOfInterestEnded ended) {
        rows.sql("delete from reading.admission_conflict where generation = :generation and file = :file and"
                        + " conflict = :conflict")
                .param("file", ended.file().value())
                .param("conflict", ended.conflict().value())
                .update();
    }

    void restricted(CaseFileId file, List<AccountId> named) {
        rows.sql("insert into reading.admission_restriction (generation, file) values (:generation, :file)")
                .param("file", file.value())
                .update();
        named(file, named);
    }

    /** These people, and none of those before. */
    void named(CaseFileId file, List<AccountId> named) {
        Gone.delete(rows, file, "reading.admission_name");
        named.forEach(account -> rows.insert(
                        "insert into reading.admission_name (generation, file, account) values (:generation, :file,"
                                + " :account)")
                .param("file", file.value())
                .param("account", account.value())
                .add());
    }

    void lifted(CaseFileId file) {
        Gone.delete(rows, file, "reading.admission_restriction", "reading.admission_name");
    }

    void gone(CaseFileId file, List<String> tables) {
        Gone.delete(rows, file, tables.toArray(String[]::new));
    }
}
