package org.indelible.query.staff;

import java.util.List;
import java.util.Set;
import org.axonframework.queryhandling.QueryHandler;
import org.indelible.events.people.AccountId;
import org.indelible.events.staff.AgreementRefused;
import org.indelible.projection.Reading;
import org.indelible.projection.staff.AgreementRow;
import org.indelible.projection.staff.StaffMembers;
import org.indelible.projection.staff.StaffProjection;
import org.indelible.query.access.Freshness;
import org.indelible.query.access.NotYetProjected;
import org.indelible.query.paging.Cursor;
import org.indelible.query.record.Records;
import org.jspecify.annotations.Nullable;

/** Answers with the agreements register: the tables find, the ledger tells what was said. */
public final class AgreementAnswers {
    private static final List<String> TABLES = List.of(StaffProjection.NAME);

    private final Reading reading;
    private final StaffMembers people;
    private final Records records;
    private final Freshness freshness;

    public AgreementAnswers(Reading reading, StaffMembers people, Records records, Freshness freshness) {
        this.reading = reading;
        this.people = people;
        this.records = records;
        this.freshness = freshness;
    }

    private record Found(long position, List<AgreementRow> rows) {}

    /** One page. */
    @QueryHandler
    public Agreements answer(ReadAgreements query) {
        if (!freshness.current(TABLES)) throw new NotYetProjected();
        var after = after(query);
        var found = reading.inSnapshot(() ->
                new Found(reading.position(TABLES), people.agreements(query.waiting(), after, query.limit() + 1)));
        var page = found.rows().stream().limit(query.limit()).toList();
        var next = found.rows().size() > page.size()
                ? Cursor.of(question(query), page.getLast().account().value())
                : null;
        return new Agreements(found.position(), page.stream().map(this::line).toList(), next);
    }

    private static String after(ReadAgreements query) {
        var cursor = query.cursor();
        return cursor == null
                ? ""
                : Cursor.read(cursor, question(query), parts -> new AccountId(parts.text(0)).value());
    }

    private static List<?> question(ReadAgreements query) {
        return List.of("agreements", query.waiting());
    }

    private AgreementLine line(AgreementRow row) {
        return new AgreementLine(
                row.account(),
                row.refusedOn() == null ? row.signedOn() : null,
                row.originalToHrOn(),
                row.supervisionCopyOn(),
                refusal(row));
    }

    private AgreementLine.@Nullable Refusal refusal(AgreementRow row) {
        var sequence = row.refusal();
        if (sequence == null) return null;
        return records.recorded(row.stream(), Set.of(sequence)).getFirst().payload() instanceof AgreementRefused refused
                ? new AgreementLine.Refusal(refused.refusedOn(), refused.words(), refused.by(), row.waits())
                : null;
    }
}
