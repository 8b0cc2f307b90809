package org.indelible.projection.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indelible.projection.Fictions.*;

import java.time.Instant;
import java.util.Set;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.AccountId;
import org.indelible.ledger.database.TestDatabase;
import org.indelible.projection.ReadTables;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** In a log of many lines, a page costs what it shows: it is read from an index, in the order in which it is shown, and nothing is sorted. */
class AccessPlansTest {
    private static final ReadTables TABLES = new ReadTables();
    private static final String MANY_LINES = """
        insert into reading.access
          (generation, leaf, stream, sequence, recorded_at, account, outcome, purpose, allowed_by, asked)
        select 1, n, 'access/search/n1', n, timestamptz '2026-01-01' + n * interval '1 minute', 'reader.' || n % 400,
               case when n % 50 = 0 then 'refused' else 'disclosed' end, 'purpose-' || n % 9,
               case when n % 50 = 0 then null when n % 1000 = 1 then 'emergency' else 'team' end,
               case when n % 200 = 3 then 'ReadDocument' else 'ReadChronology' end
          from generate_series(1, 40000) as n;
        insert into reading.access_file (generation, file, recorded_at, leaf)
        select 1, ('00000000-0000-0000-0000-' || lpad((n % 500)::text, 12, '0'))::uuid,
               timestamptz '2026-01-01' + n * interval '1 minute', n
          from generate_series(1, 40000) as n;
        insert into reading.access_code (generation, code, recorded_at, leaf)
        select 1, 'code-' || n % 7, timestamptz '2026-01-01' + n * interval '1 minute', n
          from generate_series(50, 40000, 50) as n;
        analyze reading.access, reading.access_file, reading.access_code, reading.projection\
        """;

    /** A question and the index from which it is answered. */
    record Question(AccessFilter filter, String index) {}

    @BeforeAll
    static void write() {
        TestDatabase.execute(TABLES.logins().owner(), MANY_LINES);
    }

    @AfterAll
    static void close() {
        TABLES.close();
    }

    static Question[] questions() {
        return new Question[] {
            new Question(filter(null, "reader.7", AccessTraits.ANY), "access_account"),
            new Question(filter(null, null, traits("purpose-3", null, null, null)), "access_purpose"),
            new Question(filter(null, null, traits(null, "refused", null, null)), "access_not_disclosed"),
            new Question(filter(null, null, traits(null, null, "code-3", null)), "access_code"),
            new Question(filter(null, null, traits(null, null, null, "emergency")), "access_allowed_by"),
            new Question(
                    filter(null, null, new AccessTraits(null, null, null, null, Set.of("ReadDocument"))),
                    "access_asked"),
            new Question(filter(FILE, null, AccessTraits.ANY), "access_file"),
            new Question(filter(null, null, AccessTraits.ANY), "access_period")
        };
    }

    @ParameterizedTest
    @MethodSource("questions")
    void a_page_is_read_from_an_index(Question question) {
        var plan = String.join(
                "\n",
                AccessStatement.of(question.filter())
                        .after(new AccessPlace(Instant.parse("2026-01-20T00:00:00Z"), 9))
                        .run(
                                JdbcClient.create(TABLES.database()),
                                "explain select a.leaf",
                                "order by %s.recorded_at desc, %s.leaf desc limit 50")
                        .query(String.class)
                        .list());
        assertThat(plan).contains(question.index()).doesNotContain("Seq Scan on access", "Sort");
    }

    private static AccessFilter filter(@Nullable CaseFileId file, @Nullable String account, AccessTraits traits) {
        return new AccessFilter(
                file,
                account == null ? null : new AccountId(account),
                traits,
                Instant.parse("2026-01-01T00:00:00Z"),
                Instant.parse("2026-01-25T00:00:00Z"),
                99_999);
    }

    private static AccessTraits traits(
            @Nullable String purpose, @Nullable String outcome, @Nullable String code, @Nullable String allowedBy) {
        return new AccessTraits(purpose, outcome, code, allowedBy, Set.of());
    }
}
