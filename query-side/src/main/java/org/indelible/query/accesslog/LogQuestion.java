package org.indelible.query.accesslog;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.AccountId;
import org.indelible.projection.access.AccessFilter;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the log are meant.
 *
 * @param file whose readers, or null
 * @param person whose reads, or null
 * @param from the first moment of the period, or null
 * @param before the first moment after the period, or null
 * @param facets what the lines have in common, or null where that does not matter
 */
public record LogQuestion(
        @Nullable CaseFileId file,
        @Nullable AccountId person,
        @Nullable Instant from,
        @Nullable Instant before,
        @Nullable AccessFacets facets) {
    /** Everything of one file. */
    public static LogQuestion of(CaseFileId file) {
        return new LogQuestion(file, null, null, null, null);
    }

    private AccessFacets wanted() {
        return Objects.requireNonNullElse(facets, AccessFacets.ANY);
    }

    /** Whether one file's or one person's lines are meant, so that the answer is bounded without a period. */
    boolean ofOne() {
        return file != null || person != null;
    }

    /** All of it, for a cursor to belong to. */
    List<?> parts() {
        return Arrays.asList(file, person, from, before, wanted());
    }

    AccessFilter filter(long knownAt) {
        return new AccessFilter(file, person, wanted().traits(), from, before, knownAt);
    }
}
