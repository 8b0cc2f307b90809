package org.indelible.query.accesslog;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.indelible.events.access.AccessPurpose;
import org.indelible.events.access.AccessVerdict;
import org.indelible.events.access.CommandRefused;
import org.indelible.events.access.DisclosureId;
import org.indelible.events.access.DisclosureRefused;
import org.indelible.events.access.RecordDisclosed;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.people.Actor;
import org.indelible.projection.Streams;
import org.indelible.query.record.FactReference;
import org.indelible.query.record.RecordedFact;
import org.jspecify.annotations.Nullable;

/**
 * One read, or one attempt.
 *
 * @param asked the question or the command
 * @param parameters the question itself, as canonical JSON
 * @param files of a search or a list, the files that were shown
 * @param codes why it was refused
 * @param seenAt the ledger position of what was shown
 */
public record AccessLine(
        Instant at,
        AccessOutcome outcome,
        @Nullable DisclosureId disclosure,
        @Nullable Actor who,
        @Nullable AccessPurpose purpose,
        @Nullable AccessVerdict verdict,
        @Nullable String asked,
        @Nullable String parameters,
        @Nullable CaseFileId file,
        List<CaseFileId> files,
        List<EntryId> entries,
        List<String> codes,
        @Nullable Long seenAt,
        String stream,
        FactReference fact) {
    /** The line that this fact of a lane amounts to. */
    public static AccessLine of(String stream, RecordedFact fact) {
        return switch (fact.payload()) {
            case RecordDisclosed disclosed -> disclosed(stream, fact, disclosed);
            case DisclosureRefused refused -> refused(stream, fact, refused);
            case CommandRefused refused -> refused(stream, fact, refused);
            default -> destroyed(stream, fact);
        };
    }

    /** The same line, that does not name these entries. */
    public AccessLine without(Set<EntryId> withheld) {
        return new AccessLine(
                at,
                outcome,
                disclosure,
                who,
                purpose,
                verdict,
                asked,
                parameters,
                file,
                files,
                entries.stream().filter(entry -> !withheld.contains(entry)).toList(),
                codes,
                seenAt,
                stream,
                fact);
    }

    private static AccessLine disclosed(String stream, RecordedFact fact, RecordDisclosed disclosed) {
        return new AccessLine(
                fact.recordedAt(),
                AccessOutcome.DISCLOSED,
                disclosed.disclosure(),
                disclosed.who(),
                disclosed.purpose(),
                disclosed.verdict(),
                disclosed.query(),
                disclosed.parameters(),
                disclosed.file(),
                disclosed.files(),
                disclosed.entries(),
                List.of(),
                disclosed.position(),
                stream,
                fact.reference());
    }

    private static AccessLine refused(String stream, RecordedFact fact, DisclosureRefused refused) {
        return new AccessLine(
                fact.recordedAt(),
                AccessOutcome.REFUSED,
                refused.disclosure(),
                refused.who(),
                refused.purpose(),
                null,
                refused.query(),
                null,
                refused.file(),
                List.of(),
                List.of(),
                refused.codes(),
                null,
                stream,
                fact.reference());
    }

    private static AccessLine refused(String stream, RecordedFact fact, CommandRefused refused) {
        return new AccessLine(
                fact.recordedAt(),
                AccessOutcome.COMMAND_REFUSED,
                refused.disclosure(),
                refused.who(),
                null,
                null,
                refused.command(),
                null,
                refused.file(),
                List.of(),
                List.of(),
                refused.codes(),
                null,
                stream,
                fact.reference());
    }

    private static AccessLine destroyed(String stream, RecordedFact fact) {
        return new AccessLine(
                fact.recordedAt(),
                AccessOutcome.DESTROYED,
                null,
                null,
                null,
                null,
                null,
                null,
                Streams.fileOfLane(stream).orElse(null),
                List.of(),
                List.of(),
                List.of(),
                null,
                stream,
                fact.reference());
    }
}
