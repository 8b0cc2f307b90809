package org.indelible.app.problem;

import org.springframework.http.HttpStatus;

/** The problem that says no more than its status. */
final class PlainProblem {
    private PlainProblem() {}

    @SuppressWarnings("StatementSwitchToExpressionSwitch")
    static Problem of(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> Problem.of(status, "not-found", "There is nothing at this address.");
            case METHOD_NOT_ALLOWED ->
                Problem.of(
                        status,
                        "method-not-allowed",
                        "This address does not know that method; Allow lists those it does.");
            case NOT_ACCEPTABLE ->
                Problem.of(status, "not-acceptable", "The answer can be given as application/json only.");
            case UNSUPPORTED_MEDIA_TYPE ->
                Problem.of(
                        status,
                        "content-type-not-supported",
                        "The body must be sent as application/json, a document as multipart/form-data.");
            case SERVICE_UNAVAILABLE -> Problem.of(status, "unavailable", "This cannot be answered at the moment.");
            default ->
                status.is4xxClientError()
                        ? Problem.of(status, "request-malformed", "The request is not one that can be understood.")
                        : Problem.of(status, "internal-error", "Something failed on our side.");
        };
    }
}
