package org.indelible.query.replay;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.indelible.events.access.RecordDisclosed;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.destruction.DestructionEvent;
import org.indelible.events.destruction.KeyDestroyed;
import org.indelible.events.policy.PackVersion;
import org.indelible.events.time.LondonTime;
import org.indelible.projection.Destroyed;
import org.indelible.query.access.AnswerDigest;
import org.indelible.query.access.Asker;
import org.indelible.query.access.AuditedQuery;
import org.indelible.query.access.DisclosedAnswer;
import org.indelible.query.access.Freshness;
import org.indelible.query.access.NotYetProjected;
import org.indelible.query.access.Purposes;
import org.indelible.query.access.QueryJson;
import org.indelible.query.access.Reach;
import org.indelible.query.access.ReadRefused;
import org.indelible.query.access.RefusalCode;
import org.indelible.query.accesslog.AccessLine;
import org.indelible.query.record.RecordedFact;
import org.indelible.query.record.RecordedHistory;
import org.indelible.query.record.Records;
import org.jspecify.annotations.Nullable;

/** Answers with what somebody was shown: their question is asked again of the ledger as it was known then, and the digests are compared. */
public final class ReplayAnswers {
    /** How long before it was put on record a question may have been asked: beyond midnight, maybe. */
    private static final Duration ANSWERED_WITHIN = Duration.ofMinutes(1);

    private final RecordedHistory history;
    private final Records records;
    private final SideOfThen then;
    private final Freshness freshness;
    private final QueryJson json;
    private final AnswerDigest digest;
    private final Purposes purposes;

    /**
     * @param records as they are read now
     * @param purposes of the pack in force
     */
    public ReplayAnswers(
            RecordedHistory history,
            Records records,
            SideOfThen then,
            Freshness freshness,
            QueryJson json,
            AnswerDigest digest,
            Purposes purposes) {
        this.history = history;
        this.records = records;
        this.then = then;
        this.freshness = freshness;
        this.json = json;
        this.digest = digest;
        this.purposes = purposes;
    }

    /**
     * The replay.
     *
     * @throws ReadRefused {@code not-found} where the lane holds nothing there, {@code nothing-disclosed}, {@code record-destroyed}
     * @throws NotYetProjected if the tables are not as far as they were then
     */
    @QueryHandler
    public Replay answer(ReplayDisclosure query) {
        RecordedFact fact = history.facts(query.stream(), Set.of(query.sequence())).stream()
                .findFirst()
                .orElseThrow(() -> new ReadRefused(RefusalCode.NOT_FOUND));
        return switch (fact.payload()) {
            case RecordDisclosed disclosed -> replay(query, fact, disclosed);
            case Destroyed _ -> throw new ReadRefused(RefusalCode.RECORD_DESTROYED);
            default -> throw new ReadRefused(RefusalCode.NOTHING_DISCLOSED);
        };
    }

    private Replay replay(ReplayDisclosure query, RecordedFact fact, RecordDisclosed disclosed) {
        var line = line(query, fact);
        long position = disclosed.position();
        if (!freshness.reaches(position)) throw new NotYetProjected();
        var asked = question(disclosed);
        if (asked.isEmpty()) return Replay.notRebuilt(position, line, ReplayDifference.QUESTION_UNKNOWN);
        var never = neverRebuilt(asked.get().reach());
        if (never.isPresent()) return Replay.notRebuilt(position, line, never.get());
        var watched = new WatchedHistory(history);
        var answers = days(fact)
                .flatMap(day -> rebuilt(asked.get(), position, day, watched).stream())
                .toList();
        var same = answers.stream()
                .filter(answer -> digest.isOf(json.answer(answer.shown()), disclosed.answerDigest()))
                .findFirst();
        if (same.isPresent()) return Replay.same(position, line, shown(query, asked.get(), position, same.get()));
        var because = because(
                watched.destroyed().stream().anyMatch(entry -> isDestroyedSince(disclosed.file(), entry, position)),
                disclosed.verdict().pack());
        return answers.stream()
                .findFirst()
                .map(answer -> Replay.different(position, line, because, shown(query, asked.get(), position, answer)))
                .orElseGet(() -> Replay.notRebuilt(position, line, because));
    }

    /** Without what is withheld from whoever asks for the replay, and was not from whoever saw it (HCC-8.1). */
    private DisclosedAnswer shown(ReplayDisclosure query, AuditedQuery<?> asked, long position, Rebuilt answer) {
        var reader = query.asker().actor();
        var file = query.file();
        return file == null || records.withheld(file, reader).isNothing()
                ? answer.shown()
                : then.at(position, answer.day(), history, reader).to(asked);
    }

    private AccessLine line(ReplayDisclosure query, RecordedFact fact) {
        var line = AccessLine.of(query.stream(), fact);
        var file = query.file();
        return file == null
                ? line
                : line.without(records.withheld(file, query.asker().actor()).entries());
    }

    private Optional<AuditedQuery<?>> question(RecordDisclosed disclosed) {
        try {
            return Optional.of(json.read(
                    disclosed.query(), disclosed.parameters(), new Asker(disclosed.who(), disclosed.purpose())));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Optional<ReplayDifference> neverRebuilt(Reach reach) {
        return switch (reach) {
            case SEARCH,
                    OWN_WORK,
                    TEAM_WORK,
                    EMERGENCIES,
                    FINDINGS,
                    OWN_FINDINGS,
                    AGREEMENTS,
                    INCIDENTS,
                    MISUSE_CASES,
                    ACCESS_REQUESTS -> Optional.of(ReplayDifference.LIST_OF_THEN);
            case REPLAY -> Optional.of(ReplayDifference.IS_A_REPLAY);
            case RECORD, EXPORT, SUMMARY, ACCESS_LOG, DESTRUCTION, MISUSE -> Optional.empty();
        };
    }

    /** The London days on which the question may have been asked, the likeliest first. */
    private static Stream<LocalDate> days(RecordedFact fact) {
        return Stream.of(fact.recordedAt(), fact.recordedAt().minus(ANSWERED_WITHIN))
                .map(LondonTime::dayOf)
                .distinct();
    }

    private Optional<Rebuilt> rebuilt(AuditedQuery<?> asked, long position, LocalDate day, RecordedHistory watched) {
        try {
            return Optional.of(
                    new Rebuilt(day, then.at(position, day, watched, null).to(asked)));
        } catch (ReadRefused _) {
            return Optional.empty();
        }
    }

    private boolean isDestroyedSince(@Nullable CaseFileId file, EntryId entry, long position) {
        return file != null
                && history.all(DestructionEvent.stream(file, entry), Long.MAX_VALUE).stream()
                        .anyMatch(fact -> fact.payload() instanceof KeyDestroyed && fact.leaf() > position);
    }

    private ReplayDifference because(boolean destroyedSince, PackVersion pack) {
        if (destroyedSince) return ReplayDifference.DESTROYED_SINCE;
        return pack.equals(purposes.pack()) ? ReplayDifference.PROGRAM_CHANGED : ReplayDifference.POLICY_CHANGED;
    }

    private record Rebuilt(LocalDate day, DisclosedAnswer shown) {}
}
