package org.indelible.query.access;

import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.indelible.events.access.AccessEvent;
import org.indelible.events.access.AccessVerdict;
import org.indelible.events.access.DisclosureId;
import org.indelible.events.access.DisclosureRefused;
import org.indelible.events.access.RecordDisclosed;
import org.indelible.events.casefile.CaseFileId;
import org.jspecify.annotations.Nullable;

/** Puts what was shown, and what was refused, on record; returns only when it is committed. */
public final class DisclosureRecorder {
    private final DisclosureLog log;
    private final AnswerDigest digest;
    private final QueryJson json;
    private final Supplier<UUID> ids;
    private final DisclosureListener listener;

    /** Into a log, with digests of answers, and identifiers for the disclosures. */
    public DisclosureRecorder(
            DisclosureLog log, AnswerDigest digest, QueryJson json, Supplier<UUID> ids, DisclosureListener listener) {
        this.log = log;
        this.digest = digest;
        this.json = json;
        this.ids = ids;
        this.listener = listener;
    }

    <A extends DisclosedAnswer> DisclosureId disclosed(AuditedQuery<A> query, AccessVerdict verdict, A answer) {
        var event = new RecordDisclosed(
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
        append(query, query.file(), event);
        listener.disclosed(event.query(), event.purpose().code());
        return event.disclosure();
    }

    void refused(AuditedQuery<?> query, @Nullable CaseFileId lane, ReadRefused refused) {
        append(
                query,
                lane,
                new DisclosureRefused(
                        new DisclosureId(ids.get()),
                        query.file(),
                        query.asker().actor(),
                        query.asker().purpose(),
                        json.name(query),
                        refused.codes().stream().map(RefusalCode::code).toList()));
        refused.codes().forEach(code -> listener.refused(json.name(query), code));
    }

    private void append(AuditedQuery<?> query, @Nullable CaseFileId lane, AccessEvent event) {
        try {
            log.append(lane, event);
        } catch (RuntimeException failed) {
            listener.unrecorded(json.name(query));
            throw new DisclosureNotRecorded(failed);
        }
    }
}
