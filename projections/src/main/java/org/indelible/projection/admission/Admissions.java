package org.indelible.projection.admission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.AccountId;
import org.indelible.projection.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the tables of admissions. */
public final class Admissions {
    static final String SERVING = "(select generation from reading.projection where name = 'admission')";
    private static final String TOWARDS = """
        with serving as (select generation from reading.projection where name = 'admission'),
             admitted as (select a.ground, a.until from reading.admission a join serving using (generation)
                           where a.file = :file and a.account = :account and a.until > :at
                           order by array_position(array['involvement', 'grant', 'emergency'], a.ground), a.until desc limit 1)
        select exists (select from reading.admission_restriction join serving using (generation) where file = :file) as restricted,
               exists (select from reading.admission_name join serving using (generation)
                        where file = :file and account = :account) as named,
               exists (select from reading.admission_conflict join serving using (generation)
                        where file = :file and account = :account) as conflicted,
               (select ground from admitted) as ground, (select nullif(until, 'infinity') from admitted) as until\
        """;

    private final JdbcClient jdbc;

    public Admissions(DataSource database) {
        jdbc = JdbcClient.create(database);
    }

    /** How the file stands towards the person at the moment. */
    public Admittance towards(CaseFileId file, AccountId account, Instant at) {
        return jdbc.sql(TOWARDS)
                .param("file", file.value())
                .param("account", account.value())
                .param("at", SqlTime.of(at))
                .query((row, _) -> admittance(row))
                .single();
    }

    private static Admittance admittance(ResultSet row) throws SQLException {
        String ground = row.getString("ground");
        boolean ends = ground != null && row.getObject("until") != null;
        return new Admittance(
                row.getBoolean("restricted"),
                row.getBoolean("named"),
                row.getBoolean("conflicted"),
                ground,
                ends ? SqlTime.in(row, "until") : null);
    }
}
