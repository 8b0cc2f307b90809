package org.indelible.projection.signals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.AccountId;
import org.indelible.events.signals.EvidencePlace;
import org.indelible.events.signals.FindingId;
import org.indelible.events.signals.FoundSignal;
import org.indelible.events.signals.SignalRule;
import org.indelible.projection.SqlTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the tables of findings. */
public final class Findings {
    private static final String SERVING = "(select generation from reading.projection where name = 'signals')";
    private static final String FINDING =
            "select finding, rule, account, file, period, recorded_at, leaf, seen, usual, state from"
                    + " reading.signal_finding where generation = "
                    + SERVING;

    private final JdbcClient jdbc;

    public Findings(DataSource database) {
        jdbc = JdbcClient.create(database);
    }

    /** At most so many, the newest first. */
    public List<FindingRow> page(FindingFilter filter, @Nullable FindingPlace after, int limit) {
        var state = filter.state();
        var rule = filter.rule();
        var account = filter.account();
        return rows(jdbc.sql(FINDING + """
             and (cast(:state as text) is null or state = :state)
             and (cast(:rule as text) is null or rule = :rule)
             and (cast(:account as text) is null or account = :account)
             and (cast(:from as timestamptz) is null or recorded_at >= :from)
             and (cast(:before as timestamptz) is null or recorded_at < :before)
             and (cast(:leaf as bigint) is null or (leaf, finding) < (:leaf, cast(:finding as uuid)))
            order by leaf desc, finding desc limit :limit\
            """)
                .param("state", state == null ? null : state.code())
                .param("rule", rule == null ? null : rule.code())
                .param("account", account == null ? null : account.value())
                .param("from", moment(filter.from()))
                .param("before", moment(filter.before()))
                .param("leaf", after == null ? null : after.leaf())
                .param("finding", after == null ? null : after.finding().value())
                .param("limit", limit));
    }

    /** Everything that somebody has acted on and that is about this person, the newest first. */
    public List<FindingRow> actedOn(AccountId account) {
        return rows(jdbc.sql(FINDING + " and account = :account and state <> 'open' order by leaf desc, finding desc")
                .param("account", account.value()));
    }

    /** What was found. */
    public Optional<FoundSignal> found(FindingId finding) {
        return rows(jdbc.sql(FINDING + " and finding = :finding").param("finding", finding.value())).stream()
                .findFirst()
                .map(FindingRow::found);
    }

    private List<FindingRow> rows(JdbcClient.StatementSpec query) {
        var found = query.query((row, _) -> row(row)).list();
        var evidence = evidence(found.stream().map(row -> row.finding().value()).toList());
        return found.stream()
                .map(row -> new FindingRow(
                        row.finding(),
                        with(row.found(), evidence.getOrDefault(row.finding().value(), List.of())),
                        row.state(),
                        row.leaf()))
                .toList();
    }

    private Map<UUID, List<EvidencePlace>> evidence(List<UUID> findings) {
        Map<UUID, List<EvidencePlace>> evidence = new HashMap<>();
        if (findings.isEmpty()) return evidence;
        jdbc.sql("""
            select finding, stream, sequence, leaf, file, recorded_at from (
              select *, row_number() over (partition by finding order by leaf) as place from reading.signal_evidence
               where generation = %s and finding in (:findings)) numbered
             where place <= :most order by leaf\
            """.formatted(SERVING))
                .param("findings", findings)
                .param("most", FoundSignal.MOST)
                .query(row -> {
                    evidence.computeIfAbsent(row.getObject("finding", UUID.class), _ -> new ArrayList<>())
                            .add(place(row));
                });
        return evidence;
    }

    private static FoundSignal with(FoundSignal found, List<EvidencePlace> evidence) {
        return new FoundSignal(
                found.rule(),
                found.account(),
                found.file(),
                found.period(),
                found.at(),
                found.seen(),
                found.usual(),
                evidence);
    }

    private static FindingRow row(ResultSet row) throws SQLException {
        var found = new FoundSignal(
                rule(row.getString("rule")),
                new AccountId(row.getString("account")),
                file(row),
                row.getObject("period", LocalDate.class),
                SqlTime.in(row, "recorded_at"),
                row.getObject("seen", Integer.class),
                row.getObject("usual", Integer.class),
                List.of());
        return new FindingRow(
                new FindingId(row.getObject("finding", UUID.class)),
                found,
                state(row.getString("state")),
                row.getLong("leaf"));
    }

    private static EvidencePlace place(ResultSet row) throws SQLException {
        return new EvidencePlace(
                row.getString("stream"),
                row.getLong("sequence"),
                row.getLong("leaf"),
                file(row),
                SqlTime.in(row, "recorded_at"));
    }

    private static @Nullable CaseFileId file(ResultSet row) throws SQLException {
        var file = row.getObject("file", UUID.class);
        return file == null ? null : new CaseFileId(file);
    }

    private static @Nullable OffsetDateTime moment(@Nullable Instant moment) {
        return moment == null ? null : SqlTime.of(moment);
    }

    private static SignalRule rule(String code) {
        return Arrays.stream(SignalRule.values())
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static FindingState state(String code) {
        return Arrays.stream(FindingState.values())
                .filter(state -> state.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
