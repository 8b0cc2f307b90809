package org.indelible.projection.signals;

import java.util.List;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.destruction.DestructionOrdered;
import org.indelible.events.people.AccountId;
import org.indelible.projection.Gone;
import org.indelible.projection.Rows;

/** What destruction takes: the rows of what goes, and what was found by them, save what somebody has acted on. */
final class SignalsGone {
    private final Rows rows;

    SignalsGone(Rows rows) {
        this.rows = rows;
    }

    void gone(DestructionOrdered ordered) {
        var entry = ordered.entry();
        if (entry == null) {
            file(ordered.file());
        } else {
            entry(ordered, entry);
        }
    }

    private void file(CaseFileId file) {
        var readers = accounts(
                "select distinct account from reading.signal_read where generation = :generation and file = :file",
                file);
        Gone.delete(
                rows,
                file,
                "reading.signal_file",
                "reading.signal_word",
                "reading.signal_read",
                "reading.signal_refusal",
                "reading.signal_recording");
        sql("delete from reading.signal_evidence where generation = :generation and file = :file and not kept", file);
        sql("""
                with gone as (delete from reading.signal_finding where generation = :generation and state = 'open'
                               and (file = :file or through = :file) returning finding)
                delete from reading.signal_evidence where generation = :generation and finding in (select finding from gone)\
                """, file);
        sql(
                "update reading.signal_finding set through = null where generation = :generation and through = :file",
                file);
        readers.forEach(new SignalDays(rows)::judgeAgain);
    }

    private void entry(DestructionOrdered ordered, EntryId entry) {
        var authors = rows.sql("""
            select distinct account from reading.signal_recording
             where generation = :generation and file = :file and entry = :entry order by account\
            """)
                .param("file", ordered.file().value())
                .param("entry", entry.value())
                .query((row, _) -> new AccountId(row.getString("account")))
                .list();
        Gone.delete(ordered, rows, "reading.signal_recording");
        authors.forEach(new SignalDays(rows)::judgeAgain);
    }

    private List<AccountId> accounts(String sql, CaseFileId file) {
        return rows.sql(sql + " order by account")
                .param("file", file.value())
                .query((row, _) -> new AccountId(row.getString("account")))
                .list();
    }

    private void sql(String sql, CaseFileId file) {
        rows.sql(sql).param("file", file.value()).update();
    }
}
