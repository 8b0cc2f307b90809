package org.indelible.projection.signals;

import java.time.LocalDate;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.CaseFileOpened;
import org.indelible.projection.CommittedEvent;
import org.indelible.projection.Rows;
import org.jspecify.annotations.Nullable;

/** What one event does to what is known of a file. */
final class SignalFileRows {
    private final CommittedEvent event;
    private final Rows rows;

    SignalFileRows(CommittedEvent event, Rows rows) {
        this.event = event;
        this.rows = rows;
    }

    void opened(CaseFileOpened opened) {
        rows.insert("insert into reading.signal_file (generation, file, restricted) values (:generation, :file, false)")
                .param("file", opened.file().value())
                .add();
        named(opened.file(), opened.subject().name());
    }

    void allocated(CaseFileId file) {
        rows.update("update reading.signal_file set allocated_at = :leaf where generation = :generation and file ="
                        + " :file")
                .param("leaf", event.leaf())
                .param("file", file.value())
                .add();
    }

    void closed(CaseFileId file, @Nullable LocalDate on) {
        rows.update("update reading.signal_file set closed_on = cast(:on as date) where generation = :generation"
                        + " and file = :file")
                .param("on", on)
                .param("file", file.value())
                .add();
    }

    void restricted(CaseFileId file, boolean restricted) {
        rows.update("update reading.signal_file set restricted = :restricted where generation = :generation and"
                        + " file = :file")
                .param("restricted", restricted)
                .param("file", file.value())
                .add();
    }

    void named(CaseFileId file, String name) {
        var words = new HashedName(name, rows);
        word(file, "name", words.full());
        word(file, "surname", words.surname());
    }

    void housed(CaseFileId file, String address) {
        word(file, "address", HashedName.address(address, rows));
    }

    private void word(CaseFileId file, String kind, byte[] hash) {
        rows.insert("""
            insert into reading.signal_word (generation, file, kind, hash) values (:generation, :file, :kind, :hash)
            on conflict do nothing\
            """)
                .param("file", file.value())
                .param("kind", kind)
                .param("hash", hash)
                .add();
    }
}
