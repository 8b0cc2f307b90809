package org.indelible.app.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.indelible.command.closure.ClosureStepsMissing;
import org.indelible.command.policy.Refused;
import org.indelible.command.policy.Violation;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers for commands that the policy refuses: every violation, in the order of the clauses. */
@RestControllerAdvice
final class RefusalAdvice {

    @ExceptionHandler
    ResponseEntity<Object> refused(Refused refused, HttpServletRequest request) {
        HttpStatus status = RefusalStatus.of(
                refused.violations().stream().map(Violation::code).toList());
        return Problems.response(
                status == HttpStatus.NOT_FOUND
                        ? Problems.notFound().problem()
                        : problem(status, refused).with(Alternatives.to(refused, request)));
    }

    private static Problem problem(HttpStatus status, Refused refused) {
        List<Problem.Violation> all =
                refused.violations().stream().map(RefusalAdvice::violation).toList();
        Problem.Violation first = all.getFirst();
        if (refused instanceof ClosureStepsMissing) {
            String detail = "The case cannot close yet; %d steps are missing.".formatted(all.size());
            return Problem.of(status, ClosureStepsMissing.CODE, "HCC-12", detail, all);
        }
        if (all.size() > 1) {
            String detail = "The policy does not allow this, for %d reasons.".formatted(all.size());
            return Problem.of(status, "several-rules-broken", null, detail, all);
        }
        return Problem.of(status, first.code(), first.clause(), first.detail(), all);
    }

    private static Problem.Violation violation(Violation violation) {
        String subject = violation.subject();
        boolean pointer = subject != null && subject.startsWith("/");
        return new Problem.Violation(
                violation.code(),
                violation.clause(),
                violation.detail(),
                pointer ? subject : null,
                pointer ? null : subject,
                violation.earliestLawfulDate());
    }
}
