package org.indelible.app.problem;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.indelible.command.policy.Violation;
import org.springframework.http.HttpStatus;

/**
 * The HTTP status of a refusal: 422 unless its code is about who asks (403), about the state of the file (409), or about the request.
 * Whoever is not related to a file hears what they would hear if it did not exist.
 */
final class RefusalStatus {
    private static final Map<HttpStatus, Set<String>> CODES = Map.of(
            HttpStatus.NOT_FOUND,
            Set.of("not-found", "not-related"),
            HttpStatus.GONE,
            Set.of("record-destroyed"),
            HttpStatus.FORBIDDEN,
            Set.of(
                    "role-not-allowed",
                    "manager-only",
                    "author-only",
                    "supervisor-must-finalise",
                    "second-person-required",
                    "two-person-rule",
                    "dpo-only",
                    "allocated-worker-requests",
                    "purpose-not-allowed"),
            HttpStatus.BAD_REQUEST,
            Set.of("purpose-required", "unknown-purpose", "reason-required"),
            HttpStatus.PRECONDITION_FAILED,
            Set.of("stale-version"),
            HttpStatus.CONFLICT,
            Set.of(
                    "already-finalised",
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
                    "already-looked-after"));

    /** Where several violations have several statuses, the first of these is given: whether one may ask comes before what is wrong. */
    private static final List<HttpStatus> PRECEDENCE = List.of(
            HttpStatus.NOT_FOUND,
            HttpStatus.GONE,
            HttpStatus.FORBIDDEN,
            HttpStatus.BAD_REQUEST,
            HttpStatus.PRECONDITION_FAILED,
            HttpStatus.CONFLICT);

    private RefusalStatus() {}

    static HttpStatus of(List<Violation> violations) {
        return PRECEDENCE.stream()
                .filter(status -> violations.stream()
                        .anyMatch(violation ->
                                CODES.getOrDefault(status, Set.of()).contains(violation.code())))
                .findFirst()
                .orElse(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
