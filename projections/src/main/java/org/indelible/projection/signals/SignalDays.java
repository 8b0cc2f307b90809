package org.indelible.projection.signals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.AccountId;
import org.indelible.events.signals.EvidencePlace;
import org.indelible.events.time.LondonTime;
import org.indelible.projection.Rows;
import org.indelible.projection.SqlTime;

/** Judges days when they are over, which the first reading or refusal of a later day tells: the clock that a rebuild has too. */
final class SignalDays {
    private static final int PAST = 28;
    private static final int LONGEST_WAIT = 2;

    /** What is recorded on a file up to so long before a reading, or after it, explains the reading. */
    private static final String RECORDED = "w.day between r.day - 14 and r.day + " + LONGEST_WAIT;

    private final Rows rows;

    SignalDays(Rows rows) {
        this.rows = rows;
    }

    /** It is this day now. */
    void turnTo(LocalDate day) {
        var turn = turn();
        if (turn.isEmpty()) {
            rows.sql("insert into reading.signal_turn (generation, day) values (:generation, :day)")
                    .param("day", day)
                    .update();
        } else if (day.isAfter(turn.getFirst())) {
            var from = turn.getFirst();
            accounts(from.minusDays(LONGEST_WAIT), day).forEach(account -> judge(account, from, day));
            rows.sql("update reading.signal_turn set day = :day where generation = :generation")
                    .param("day", day)
                    .update();
        }
    }

    /** Judges every day of a person again that is over, after some of what it was judged by has gone. */
    void judgeAgain(AccountId account) {
        rows.sql("""
            delete from reading.signal_evidence e using reading.signal_finding f
             where f.generation = :generation and f.account = :account and f.file is null
               and e.generation = f.generation and e.finding = f.finding and not e.kept\
            """).param("account", account.value()).update();
        rows.sql("""
            delete from reading.signal_finding
             where generation = :generation and account = :account and file is null and state = 'open'\
            """).param("account", account.value()).update();
        turn().forEach(turn -> judge(account, LocalDate.EPOCH, turn));
    }

    private List<LocalDate> turn() {
        return rows.sql("select day from reading.signal_turn where generation = :generation")
                .query((row, _) -> row.getObject("day", LocalDate.class))
                .list();
    }

    private List<AccountId> accounts(LocalDate from, LocalDate before) {
        return rows.sql("""
            select distinct account from reading.signal_read
             where generation = :generation and day >= :from and day < :before order by account\
            """)
                .param("from", from)
                .param("before", before)
                .query((row, _) -> new AccountId(row.getString("account")))
                .list();
    }

    /** Judges what could not be judged before the one day, and can be before the other. */
    private void judge(AccountId account, LocalDate from, LocalDate before) {
        var days = days(account, from.minusDays(PAST + LONGEST_WAIT), before);
        var findings = new FindingRows(rows);
        for (StaffDay day : days) {
            for (DayRule rule : Signals.OF_DAYS) {
                var over = day.day().plusDays(rule.waitsDays());
                if (over.isBefore(from) || !over.isBefore(before)) continue;
                rule.judge(day, past(days, day.day()))
                        .ifPresent(odd -> findings.ofDay(rule.id(), account, day.day(), odd));
            }
        }
    }

    private static List<StaffDay> past(List<StaffDay> days, LocalDate day) {
        return days.stream()
                .filter(each -> each.day().isBefore(day) && !each.day().isBefore(day.minusDays(PAST)))
                .toList();
    }

    private List<StaffDay> days(AccountId account, LocalDate from, LocalDate before) {
        var byDay = new TreeMap<LocalDate, List<DayRead>>();
        rows.sql("""
            select r.leaf, r.stream, r.sequence, r.recorded_at, r.day, r.file, r.allocated,
                   exists (select from reading.signal_recording w
                            where w.generation = r.generation and w.file = r.file and w.account = r.account and %s) as recorded
              from reading.signal_read r
             where r.generation = :generation and r.account = :account and r.day >= :from and r.day < :before
             order by r.leaf\
            """.formatted(RECORDED))
                .param("account", account.value())
                .param("from", from)
                .param("before", before)
                .query(row -> {
                    byDay.computeIfAbsent(row.getObject("day", LocalDate.class), _ -> new ArrayList<>())
                            .add(read(row));
                });
        return byDay.entrySet().stream()
                .map(day -> new StaffDay(day.getKey(), day.getValue()))
                .toList();
    }

    private static DayRead read(ResultSet row) throws SQLException {
        var at = SqlTime.in(row, "recorded_at");
        var local = at.atZone(LondonTime.ZONE);
        return new DayRead(
                new EvidencePlace(
                        row.getString("stream"),
                        row.getLong("sequence"),
                        row.getLong("leaf"),
                        new CaseFileId(row.getObject("file", UUID.class)),
                        at),
                local.getHour() * 60 + local.getMinute(),
                row.getBoolean("allocated"),
                row.getBoolean("recorded"));
    }
}
