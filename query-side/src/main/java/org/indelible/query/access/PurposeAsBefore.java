package org.indelible.query.access;

import java.time.Clock;
import org.indelible.events.access.AccessPurpose;

/**
 * A purpose stays good for a work session on one file, so that people are not trained to type rubbish, and is asked for again after the time that the
 * pack names, counted from when it was given. Each read has it on record all the same, with that moment.
 */
public final class PurposeAsBefore {
    /** What is given in place of a code. */
    public static final String CODE = "as-before";

    private final EarlierPurposes earlier;
    private final Purposes purposes;
    private final Clock clock;
    private final QueryJson json;

    public PurposeAsBefore(EarlierPurposes earlier, Purposes purposes, Clock clock, QueryJson json) {
        this.earlier = earlier;
        this.purposes = purposes;
        this.clock = clock;
        this.json = json;
    }

    /**
     * The question with the purpose that is meant.
     *
     * @throws ReadRefused {@code purpose-lapsed} where none is good any more, or the question is about no single file
     */
    <A extends DisclosedAnswer> AuditedQuery<A> meant(AuditedQuery<A> query) {
        var given = query.asker().purpose();
        if (given == null || !given.code().equals(CODE)) return query;
        return withPurpose(query, before(query));
    }

    private AccessPurpose before(AuditedQuery<?> query) {
        var file = query.file();
        if (file == null) throw new ReadRefused(RefusalCode.PURPOSE_LAPSED);
        var since = clock.instant().minus(purposes.goodFor());
        return earlier.of(file, query.asker().actor().account(), since)
                .orElseThrow(() -> new ReadRefused(RefusalCode.PURPOSE_LAPSED));
    }

    @SuppressWarnings("unchecked") // a question of the same kind is answered by the same type
    private <A extends DisclosedAnswer> AuditedQuery<A> withPurpose(AuditedQuery<A> query, AccessPurpose purpose) {
        var asker = new Asker(query.asker().actor(), purpose);
        return (AuditedQuery<A>) json.read(json.name(query), json.parameters(query), asker);
    }
}
