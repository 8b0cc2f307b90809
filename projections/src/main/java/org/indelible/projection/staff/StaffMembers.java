package org.indelible.projection.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import javax.sql.DataSource;
import org.indelible.events.people.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the tables about members of staff. */
public final class StaffMembers {
    private static final String SERVING = "(select generation from reading.projection where name = 'staff')";

    private final JdbcClient jdbc;

    public StaffMembers(DataSource database) {
        jdbc = JdbcClient.create(database);
    }

    /** Where the account stands now. */
    public StaffStanding standing(AccountId account) {
        return jdbc.sql("select case when refused_on is null then signed_on end as signed_on, sessions_end_before"
                        + " from reading.staff_member where generation = " + SERVING + " and account = :account")
                .param("account", account.value())
                .query((row, _) ->
                        new StaffStanding(account, day(row, "signed_on"), moment(row, "sessions_end_before")))
                .optional()
                .orElseGet(() -> StaffStanding.unknown(account));
    }

    /**
     * A page of the agreements register, by account.
     *
     * @param waiting whether only refusals that wait to be considered
     * @param after the account after which the page begins
     */
    public List<AgreementRow> agreements(boolean waiting, String after, int limit) {
        return jdbc.sql("select account, stream, signed_on, original_to_hr_on, supervision_copy_on, refused_on,"
                        + " refusal, waits from reading.staff_member where generation = " + SERVING
                        + " and account > :after and (signed_on is not null or refused_on is not null)"
                        + " and (waits or not :waiting) order by account limit :limit")
                .param("after", after)
                .param("waiting", waiting)
                .param("limit", limit)
                .query((row, _) -> new AgreementRow(
                        new AccountId(row.getString("account")),
                        row.getString("stream"),
                        day(row, "signed_on"),
                        day(row, "original_to_hr_on"),
                        day(row, "supervision_copy_on"),
                        day(row, "refused_on"),
                        row.getObject("refusal", Long.class),
                        row.getBoolean("waits")))
                .list();
    }

    /** A page of the incidents, the newest first, those before a leaf. */
    public List<IncidentRow> incidents(long beforeLeaf, int limit) {
        return jdbc.sql("select leaf, stream, sequence from reading.incident where generation = " + SERVING
                        + " and leaf < :before order by leaf desc limit :limit")
                .param("before", beforeLeaf)
                .param("limit", limit)
                .query((row, _) ->
                        new IncidentRow(row.getLong("leaf"), row.getString("stream"), row.getLong("sequence")))
                .list();
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
