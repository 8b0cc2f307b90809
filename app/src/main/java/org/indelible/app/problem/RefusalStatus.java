package org.indelible.app.problem;

import static org.indelible.query.access.RefusalCode.CONFLICT_OF_INTEREST;
import static org.indelible.query.access.RefusalCode.CURSOR_INVALID;
import static org.indelible.query.access.RefusalCode.ENTRY_DESTROYED;
import static org.indelible.query.access.RefusalCode.NOT_FOUND;
import static org.indelible.query.access.RefusalCode.NOT_RELATED;
import static org.indelible.query.access.RefusalCode.OUTSIDE_DUTY_HOURS;
import static org.indelible.query.access.RefusalCode.PURPOSE_LAPSED;
import static org.indelible.query.access.RefusalCode.PURPOSE_NOT_ALLOWED;
import static org.indelible.query.access.RefusalCode.PURPOSE_REQUIRED;
import static org.indelible.query.access.RefusalCode.REASON_INSUFFICIENT;
import static org.indelible.query.access.RefusalCode.REASON_REQUIRED;
import static org.indelible.query.access.RefusalCode.RECORD_DESTROYED;
import static org.indelible.query.access.RefusalCode.RESTRICTED;
import static org.indelible.query.access.RefusalCode.ROLE_NOT_ALLOWED;
import static org.indelible.query.access.RefusalCode.UNKNOWN_PURPOSE;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;

/**
 * The HTTP status of a refusal, of commands and questions alike: 422 unless its code is about who asks (403), about the state of the file (409), or about the request.
 * Whoever is not related to a file hears what they would hear if it did not exist.
 */
final class RefusalStatus {
    private static final Map<HttpStatus, Set<String>> CODES = Map.of(
            HttpStatus.NOT_FOUND,
            Set.of(NOT_FOUND.code(), NOT_RELATED.code(), RESTRICTED.code()),
            HttpStatus.GONE,
            Set.of(RECORD_DESTROYED.code(), ENTRY_DESTROYED.code()),
            HttpStatus.FORBIDDEN,
            Set.of(
                    ROLE_NOT_ALLOWED.code(),
                    PURPOSE_NOT_ALLOWED.code(),
                    CONFLICT_OF_INTEREST.code(),
                    OUTSIDE_DUTY_HOURS.code(),
                    "manager-only",
                    "author-only",
                    "supervisor-must-finalise",
                    "second-person-required",
                    "two-person-rule",
                    "dpo-only",
                    "allocated-worker-requests",
                    "confidentiality-agreement-missing",
                    "own-log-in-only"),
            HttpStatus.BAD_REQUEST,
            Set.of(
                    PURPOSE_REQUIRED.code(),
                    PURPOSE_LAPSED.code(),
                    UNKNOWN_PURPOSE.code(),
                    REASON_REQUIRED.code(),
                    REASON_INSUFFICIENT.code(),
                    CURSOR_INVALID.code()),
            HttpStatus.PRECONDITION_FAILED,
            Set.of("stale-version"),
            HttpStatus.CONFLICT,
            Set.of(
                    "already-finalised",
                    "already-open",
                    "already-restricted",
                    "not-restricted",
                    "case-closed",
                    "case-open",
                    "legal-hold",
                    "open-request",
                    "access-request-closed",
                    "identity-already-known",
                    "clarification-already-asked",
                    "clarification-not-asked",
                    "already-extended",
                    "retention-not-expired",
                    "destruction-not-proposed",
                    "case-not-closed",
                    "closure-not-requested",
                    "duplicate-main-file",
                    "already-recorded",
                    "document-already-attached",
                    "birth-already-recorded",
                    "birth-not-recorded",
                    "no-birth-awaited",
                    "nobody-allocated",
                    "misuse-case-concluded",
                    "already-looked-after",
                    "finding-ended",
                    "already-lifted",
                    "originator-not-consulted",
                    "unreviewed-confidential-segment",
                    "confidential-segment-in-force"));

    /** Where several violations have several statuses, the first of these is given: whether one may ask comes before what is wrong. */
    private static final List<HttpStatus> PRECEDENCE = List.of(
            HttpStatus.NOT_FOUND,
            HttpStatus.GONE,
            HttpStatus.FORBIDDEN,
            HttpStatus.BAD_REQUEST,
            HttpStatus.PRECONDITION_FAILED,
            HttpStatus.CONFLICT);

    private RefusalStatus() {}

    /** The status of a refusal for all of these. */
    static HttpStatus of(List<String> codes) {
        return PRECEDENCE.stream()
                .filter(status -> codes.stream().anyMatch(CODES.getOrDefault(status, Set.of())::contains))
                .findFirst()
                .orElse(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
