package org.indelible.query.access;

import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.jspecify.annotations.Nullable;

/**
 * A question whose answer shows something of the record. The only kind of question there is: it passes {@link Disclosures}, which
 * records what was shown before it is shown.
 *
 * @param <A> what it is answered with
 */
public interface AuditedQuery<A extends DisclosedAnswer> {
    /** Who asks, and why. */
    Asker asker();

    /** The one file that is asked about, or null where there is none. */
    default @Nullable CaseFileId file() {
        return null;
    }

    /** The one entry of that file that is asked for and nothing else of it, or null; whoever wrote it may read it back. */
    default @Nullable EntryId entry() {
        return null;
    }

    /** The sequence of the file's stream that the answer must at least know, or null. */
    default @Nullable Long atLeastSequence() {
        return null;
    }

    /** What it reaches for. */
    Reach reach();

    /** The type of its answer. */
    Class<A> answeredWith();
}
