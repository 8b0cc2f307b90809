package org.indelible.projection.signals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.indelible.events.access.DisclosureRefused;
import org.indelible.events.access.RecordDisclosed;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.signals.EvidencePlace;
import org.indelible.events.time.LondonTime;
import org.indelible.projection.CommittedEvent;
import org.indelible.projection.Rows;
import org.indelible.projection.SqlTime;
import org.jspecify.annotations.Nullable;

/** Keeps readings of files and refusals, and judges each reading by what is on record of file and reader then. */
final class SignalReads {
    private static final Duration SHORTLY = Duration.ofMinutes(30);

    /** Other refusals are slips, which are corrected by asking again. */
    private static final Set<String> SHUT_OUT = Set.of("not-related", "purpose-not-allowed");

    private static final String KNOWN = """
        select f.closed_on, f.restricted,
               exists (select from reading.signal_word w where w.generation = f.generation and w.file = f.file
                        and w.kind = 'name' and w.hash = :name) as own_name,
               exists (select from reading.signal_word w where w.generation = f.generation and w.file = f.file
                        and w.kind = 'surname' and w.hash = :surname) as surname,
               (select o.file from reading.signal_word o
                  join reading.signal_word lives on lives.generation = o.generation and lives.file = o.file and lives.kind = 'address'
                  join reading.signal_word here on here.generation = o.generation and here.file = f.file and here.kind = 'address'
                   and here.hash = lives.hash
                 where o.generation = f.generation and o.kind = 'name' and o.hash = :name and o.file <> f.file
                 order by o.file limit 1) as through,
               r.leaf, r.stream, r.sequence, r.recorded_at
          from reading.signal_file f
          left join lateral (
               select leaf, stream, sequence, recorded_at from reading.signal_refusal s
                where s.generation = f.generation and s.file = f.file and s.account = :account
                  and s.recorded_at >= :since and s.leaf > coalesce(f.allocated_at, -1)
                order by leaf desc limit 1) r on true
         where f.generation = :generation and f.file = :file\
        """;

    private final CommittedEvent event;
    private final Rows rows;

    SignalReads(CommittedEvent event, Rows rows) {
        this.event = event;
        this.rows = rows;
    }

    /** A reading of a file that is not known, or not any more, leaves nothing. */
    void read(RecordDisclosed disclosed) {
        var file = disclosed.file();
        if (file == null) return;
        var name = new HashedName(disclosed.who().name(), rows);
        rows.sql(KNOWN)
                .param("file", file.value())
                .param("account", disclosed.who().account().value())
                .param("name", name.full())
                .param("surname", name.surname())
                .param("since", SqlTime.of(event.recordedAt().minus(SHORTLY)))
                .query((row, _) -> known(row, disclosed, file))
                .optional()
                .ifPresent(known -> judge(known, disclosed, file));
    }

    private void judge(Known known, RecordDisclosed disclosed, CaseFileId file) {
        boolean allocated = known.read().allocated();
        insert("reading.signal_read", disclosed.who().account().value(), file)
                .param("day", day())
                .param("allocated", allocated)
                .add();
        var findings = new FindingRows(rows);
        for (ReadingRule rule : Signals.OF_READINGS) {
            if (!rule.standsOut(known.read())) continue;
            var refusal = known.refusal();
            var evidence = rule instanceof AfterRefusal && refusal != null
                    ? List.of(refusal, place(file))
                    : List.of(place(file));
            var through = rule instanceof SameAddress ? known.through() : null;
            findings.ofFile(rule.id(), disclosed.who().account(), file, through, day(), evidence);
        }
    }

    void refused(DisclosureRefused refused) {
        var file = refused.file();
        if (file == null || refused.codes().stream().noneMatch(SHUT_OUT::contains)) return;
        insert("reading.signal_refusal", refused.who().account().value(), file).add();
    }

    private Rows.Row insert(String table, String account, CaseFileId file) {
        boolean read = table.equals("reading.signal_read");
        return rows.insert("insert into " + table + " (generation, leaf, stream, sequence, recorded_at, account, file"
                        + (read ? ", day, allocated" : "")
                        + ") select :generation, :leaf, :stream, :sequence, :recorded_at, :account, f.file"
                        + (read ? ", :day, :allocated" : "")
                        + " from reading.signal_file f where f.generation = :generation and f.file = :file")
                .param("leaf", event.leaf())
                .param("stream", event.stream())
                .param("sequence", event.sequence())
                .param("recorded_at", SqlTime.of(event.recordedAt()))
                .param("account", account)
                .param("file", file.value());
    }

    private Known known(ResultSet row, RecordDisclosed disclosed, CaseFileId file) throws SQLException {
        var stream = row.getString("stream");
        var through = row.getObject("through", UUID.class);
        var refusal = stream == null
                ? null
                : new EvidencePlace(
                        stream, row.getLong("sequence"), row.getLong("leaf"), file, SqlTime.in(row, "recorded_at"));
        var read = new FileRead(
                disclosed.purpose().code(),
                disclosed.verdict().allowedBy(),
                day(),
                row.getBoolean("own_name"),
                row.getBoolean("surname"),
                through != null,
                row.getObject("closed_on", LocalDate.class),
                row.getBoolean("restricted"),
                refusal != null);
        return new Known(read, refusal, through);
    }

    private LocalDate day() {
        return LondonTime.dayOf(event.recordedAt());
    }

    private EvidencePlace place(CaseFileId file) {
        return new EvidencePlace(event.stream(), event.sequence(), event.leaf(), file, event.recordedAt());
    }

    /**
     * A reading with what is on record.
     *
     * @param through the file in the reader's own name that is of the same address
     */
    private record Known(
            FileRead read,
            @Nullable EvidencePlace refusal,
            @Nullable UUID through) {}
}
