package org.indelible.query;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.FileKind;
import org.indelible.events.casefile.ServiceArea;
import org.indelible.events.coredetails.CoreDetailKind;
import org.indelible.projection.Committed;
import org.indelible.projection.ReadTables;
import org.indelible.query.access.AuditedQuery;
import org.indelible.query.access.DisclosedAnswer;
import org.indelible.query.access.DisclosureListener;
import org.indelible.query.access.Disclosures;
import org.indelible.query.access.People;
import org.indelible.query.access.ReadRefused;
import org.indelible.query.access.RefusalCode;
import org.indelible.query.access.TestDigest;
import org.indelible.query.access.TestPurposes;
import org.indelible.query.closure.ChecklistGate;
import org.indelible.query.coredetails.DetailAsked;

/** The whole query side over read tables on the real server and a ledger in memory, for tests. */
final class QuerySide implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-12-01T12:00:00Z");

    final Committed events;
    final ReadTables tables = new ReadTables();
    final MemoryLedger ledger;
    final StoredBytes documents = new StoredBytes();
    final Disclosures disclosures;

    QuerySide(Committed events) {
        this.events = events;
        ledger = new MemoryLedger(events);
        disclosures = QueryWiring.wire(
                new QueryPorts(
                        ledger,
                        ledger,
                        ledger,
                        new TestDigest(),
                        new TestPurposes(),
                        _ -> true,
                        People::signed,
                        QuerySide::gates,
                        QuerySide::asked,
                        documents,
                        Clock.fixed(NOW, ZoneOffset.UTC),
                        System::nanoTime,
                        UUID::randomUUID,
                        new DisclosureListener() {}),
                tables.database(),
                tables.arrivals());
        tables.follow(events);
    }

    /** In place of the policy: a name and a language, and from birth on a date of birth and a religion. */
    private static List<DetailAsked> asked(FileKind kind, ServiceArea service) {
        return List.of(
                new DetailAsked(CoreDetailKind.FULL_NAME, "HCC-6.1", false, Set.of()),
                new DetailAsked(CoreDetailKind.DATE_OF_BIRTH, "HCC-6.1", true, Set.of()),
                new DetailAsked(CoreDetailKind.RELIGION, "HCC-6.1", true, Set.of("not-stated")),
                new DetailAsked(CoreDetailKind.LANGUAGE, "HCC-6.1", false, Set.of()));
    }

    /** In place of the policy: one gate that tells what it was judged over. */
    private static List<ChecklistGate> gates(List<CaseFileEvent> judged, LocalDate today) {
        String detail = judged.size() + " events on " + today;
        return List.of(
                new ChecklistGate("events-judged", "HCC-12", detail, ChecklistGate.Standing.OPEN, today.plusDays(1)));
    }

    /** Asks, after the tables have taken in what was recorded before. */
    <A extends DisclosedAnswer> A ask(AuditedQuery<A> query) {
        tables.follow(events);
        return disclosures.disclose(query).answer();
    }

    /** Why a question is refused, as the person who asks is told. */
    List<RefusalCode> refused(AuditedQuery<?> query) {
        try {
            ask(query);
            return List.of();
        } catch (ReadRefused refused) {
            return refused.codes();
        }
    }

    @Override
    public void close() {
        tables.close();
    }
}
