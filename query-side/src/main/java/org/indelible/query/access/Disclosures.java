package org.indelible.query.access;

import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.GenericQueryMessage;
import org.axonframework.queryhandling.QueryBus;
import org.indelible.events.access.AccessEvent;
import org.indelible.events.access.AccessVerdict;
import org.indelible.events.access.DisclosureId;
import org.indelible.events.access.DisclosureRefused;
import org.indelible.events.access.RecordDisclosed;
import org.indelible.events.casefile.CaseFileId;
import org.jspecify.annotations.Nullable;

/**
 * The only way from a question to the record, and the only holder of the query bus. It decides, lets the question be answered, records
 * the disclosure, and releases the answer when that record is committed: no record, no content. A refusal is recorded after the
 * question has ended, and so is the attempt to read a file that does not exist.
 */
public final class Disclosures {
    private final QueryBus queries;
    private final Standings standings;
    private final AccessDecision decision;
    private final DisclosureLog log;
    private final AnswerDigest digest;
    private final QueryJson json;
    private final Freshness freshness;
    private final Supplier<UUID> ids;

    Disclosures(
            QueryBus queries,
            Standings standings,
            AccessDecision decision,
            DisclosureLog log,
            AnswerDigest digest,
            QueryJson json,
            Freshness freshness,
            Supplier<UUID> ids) {
        this.queries = queries;
        this.standings = standings;
        this.decision = decision;
        this.log = log;
        this.digest = digest;
        this.json = json;
        this.freshness = freshness;
        this.ids = ids;
    }

    /**
     * Answers a question, once it is on record that it was answered.
     *
     * @throws ReadRefused if it is refused; the refusal is on record
     * @throws NotYetProjected if the tables are not as far as the question asks; nothing was shown, and nothing is on record
     * @throws DisclosureNotRecorded if the disclosure or the refusal could not be recorded
     */
    public <A extends DisclosedAnswer> Disclosed<A> disclose(AuditedQuery<A> query) {
        var file = query.file();
        freshness.await(file, query.atLeastSequence());
        var standing = file == null ? null : standings.of(file).orElse(null);
        try {
            return switch (decision.decide(query, standing)) {
                case Verdict.Allowed allowed -> release(query, allowed.by(), answer(query));
                case Verdict.Denied denied -> throw new ReadRefused(denied.codes());
            };
        } catch (ReadRefused refused) {
            record(standing == null ? null : file, refusal(query, refused));
            throw refused.asAnswered();
        }
    }

    private <A extends DisclosedAnswer> Disclosed<A> release(AuditedQuery<A> query, AccessVerdict verdict, A answer) {
        var disclosed = new RecordDisclosed(
                new DisclosureId(ids.get()),
                query.file(),
                query.asker().actor(),
                Objects.requireNonNull(query.asker().purpose()),
                verdict,
                json.name(query),
                json.parameters(query),
                answer.position(),
                answer.filesShown(),
                answer.entriesShown(),
                digest.of(json.answer(answer)));
        record(query.file(), disclosed);
        return new Disclosed<>(disclosed.disclosure(), answer);
    }

    private DisclosureRefused refusal(AuditedQuery<?> query, ReadRefused refused) {
        return new DisclosureRefused(
                new DisclosureId(ids.get()),
                query.file(),
                query.asker().actor(),
                query.asker().purpose(),
                json.name(query),
                refused.codes().stream().map(RefusalCode::code).toList());
    }

    private void record(@Nullable CaseFileId lane, AccessEvent event) {
        try {
            log.append(lane, event);
        } catch (RuntimeException failed) {
            throw new DisclosureNotRecorded(failed);
        }
    }

    private <A extends DisclosedAnswer> A answer(AuditedQuery<A> query) {
        var message = new GenericQueryMessage<>(query, ResponseTypes.instanceOf(query.answeredWith()));
        var response = queries.query(message).join();
        if (response.isExceptional()) throw unwrapped(response.exceptionResult());
        return response.getPayload();
    }

    private static RuntimeException unwrapped(Throwable failure) {
        return switch (failure) {
            case RuntimeException unchecked -> unchecked;
            case Error error -> throw error;
            default -> new IllegalStateException("the question could not be answered", failure);
        };
    }
}
