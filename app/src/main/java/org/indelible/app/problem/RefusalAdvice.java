package org.indelible.app.problem;

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
    ResponseEntity<Object> refused(Refused refused) {
        List<Violation> violations = refused.violations();
        HttpStatus status = RefusalStatus.of(violations);
        List<Problem.Violation> all =
                violations.stream().map(RefusalAdvice::violation).toList();
        if (refused instanceof ClosureStepsMissing) {
            return Problems.response(Problem.of(
                    HttpStatus.CONFLICT,
                    ClosureStepsMissing.CODE,
                    null,
                    "The case cannot close yet; %d steps are missing.".formatted(all.size()),
                    all));
        }
        Violation first = violations.getFirst();
        return Problems.response(
                violations.size() == 1
                        ? Problem.of(status, first.code(), first.clause(), first.detail(), all)
                        : Problem.of(
                                status,
                                "several-violations",
                                null,
                                "The policy does not allow this, for %d reasons.".formatted(all.size()),
                                all));
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
