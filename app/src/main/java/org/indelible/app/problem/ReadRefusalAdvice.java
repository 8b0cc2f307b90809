package org.indelible.app.problem;

import java.time.Duration;
import java.util.List;
import org.indelible.query.access.DisclosureNotRecorded;
import org.indelible.query.access.NotYetProjected;
import org.indelible.query.access.ReadRefused;
import org.indelible.query.access.RefusalCode;
import org.indelible.query.accesslog.LogBounds;
import org.indelible.query.paging.PageSize;
import org.indelible.query.paging.PageSizeOutOfBounds;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Answers for questions that are refused, or cannot be answered now. What may not be known is answered like what does not exist. First of
 * all advice: why a reading could not be recorded is the cause of its failure, and another's to answer where a command failed.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ReadRefusalAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(ReadRefusalAdvice.class);

    @ExceptionHandler
    ResponseEntity<Object> refused(ReadRefused refused) {
        List<Problem> problems = refused.codes().stream()
                .map(code -> problem(code, refused.purposes()))
                .toList();
        Problem first = problems.getFirst();
        if (problems.size() == 1) {
            return Problems.response(first);
        }
        return Problems.response(Problem.of(
                HttpStatus.valueOf(first.status()),
                "several-rules-broken",
                null,
                "This is refused, for %d reasons.".formatted(problems.size()),
                problems.stream().map(ReadRefusalAdvice::violation).toList()));
    }

    @ExceptionHandler
    ResponseEntity<Object> tooMany(PageSizeOutOfBounds asked) {
        return Problems.response(Problem.of(
                HttpStatus.BAD_REQUEST,
                "limit-out-of-bounds",
                "A page holds from 1 to %d; without limit it holds %d.".formatted(PageSize.MOST, PageSize.USUAL)));
    }

    @ExceptionHandler
    ResponseEntity<Object> behind(NotYetProjected behind) {
        return response(Problems.busy(
                "not-yet-projected", "What was asked for cannot be read yet. Ask again.", Duration.ofSeconds(1)));
    }

    @ExceptionHandler
    ResponseEntity<Object> unrecorded(DisclosureNotRecorded unrecorded) {
        LOG.error("A disclosure could not be recorded{}", Fault.withoutMessages(unrecorded));
        return response(Problems.busy(
                "disclosure-not-recorded",
                "That this is read cannot be put on record at the moment, so it cannot be shown.",
                Duration.ofSeconds(5)));
    }

    private static ResponseEntity<Object> response(RequestRefused refused) {
        return Problems.response(refused.problem(), refused.headers());
    }

    private static Problem.Violation violation(Problem problem) {
        return new Problem.Violation(problem.code(), problem.clause(), problem.detail(), null, null, null);
    }

    private static Problem problem(RefusalCode code, List<String> purposes) {
        return switch (code) {
            case NOT_FOUND, NOT_RELATED, RESTRICTED -> Problems.notFound().problem();
            case CONFLICT_OF_INTEREST ->
                of(
                        code,
                        "HCC-5.13",
                        "A conflict of interest keeps this file from you. If it stands no longer, ask a manager to end"
                                + " it.");
            case OUTSIDE_DUTY_HOURS ->
                of(
                        code,
                        "X-3",
                        "The out-of-hours team reads summaries while it is on duty. Where a child is at risk now, open"
                                + " the file in an emergency.");
            case PURPOSE_LAPSED ->
                of(
                        code,
                        "HCC-5.13",
                        "You have given no purpose for this file lately that would still be good. Give one, in the"
                                + " header Access-Purpose.");
            case RECORD_DESTROYED -> of(code, "HCC-13.3", "The record was destroyed at the end of its retention.");
            case ENTRY_DESTROYED -> of(code, "HCC-5.7", "This was destroyed by a decision that is on record.");
            case ROLE_NOT_ALLOWED -> of(code, null, "Your roles do not allow this question.");
            case PURPOSE_REQUIRED ->
                of(code, "HCC-5.13", "Every access gives its purpose, in the header Access-Purpose.");
            case UNKNOWN_PURPOSE -> of(code, "HCC-5.13", "The policy has no such purpose. " + yours(purposes));
            case PURPOSE_NOT_ALLOWED ->
                of(code, "HCC-5.13", "This purpose is not one of your roles. " + yours(purposes));
            case REASON_REQUIRED ->
                of(code, "HCC-5.13", "This purpose needs a reason in words, in the header Access-Reason.");
            case REASON_INSUFFICIENT ->
                of(
                        code,
                        "HCC-5.13",
                        "The reason in the header Access-Reason says nothing; write why the record is opened.");
            case AGREEMENT_MISSING ->
                of(code, "HCC-15.1", "You have not signed the confidentiality agreement. Ask your line manager.");
            case MOMENT_IN_FUTURE -> of(code, null, "That moment has not come, or that position is not sealed yet.");
            case MOMENT_BEFORE_FILE -> of(code, null, "The file was not there yet at that moment.");
            case PERIOD_INVALID -> of(code, null, "The period ends before it begins.");
            case PERIOD_REQUIRED -> of(code, null, "Name a file, the account of a reader, or a period.");
            case PERIOD_TOO_LONG ->
                of(
                        code,
                        null,
                        "Of all files and readers together, at most %d days are shown and %d counted at once."
                                .formatted(LogBounds.DAYS_SHOWN, LogBounds.DAYS_COUNTED));
            case SEARCH_TERMS_REQUIRED -> of(code, null, "Name a name or a date of birth to search by.");
            case SEARCH_TERMS_TOO_MANY -> of(code, null, "Search by fewer words.");
            case UNREVIEWED_CONFIDENTIAL_SEGMENT ->
                of(
                        code,
                        "HCC-8.2",
                        "Something in the record is confidential on a ground that no manager has reviewed. Have it"
                                + " reviewed first.");
            case CONFIDENTIAL_SEGMENT_IN_FORCE ->
                of(
                        code,
                        "HCC-8.1",
                        "Something in the record is confidential, and a package cannot leave it out. It can be handed"
                                + " out once that is lifted.");
            case NOTHING_DISCLOSED ->
                of(code, null, "This was refused, so nothing was shown. Its line in the access log says why.");
            case CURSOR_INVALID -> of(code, null, "This cursor was not given out with this question.");
        };
    }

    private static String yours(List<String> purposes) {
        return purposes.isEmpty() ? "None is yours here." : "Yours are: " + String.join(", ", purposes) + ".";
    }

    private static Problem of(RefusalCode code, @Nullable String clause, String detail) {
        return Problem.of(RefusalStatus.of(List.of(code.code())), code.code(), clause, detail, List.of());
    }
}
