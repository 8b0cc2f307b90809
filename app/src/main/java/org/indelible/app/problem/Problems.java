package org.indelible.app.problem;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** Turns problems into responses, inside Spring MVC and in the filters before it. */
public final class Problems {
    private final JsonMapper json;

    public Problems(JsonMapper json) {
        this.json = json;
    }

    /** The response that carries a problem, whatever the client accepts. */
    public static ResponseEntity<Object> response(Problem problem) {
        return response(problem, HttpHeaders.EMPTY);
    }

    /** The response that carries a problem, with further headers. */
    public static ResponseEntity<Object> response(Problem problem, HttpHeaders headers) {
        return ResponseEntity.status(problem.status())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /** There is nothing at this address, or nothing of which the caller may know; the two are not told apart. */
    public static RequestRefused notFound() {
        return new RequestRefused(PlainProblem.of(HttpStatus.NOT_FOUND));
    }

    /** The ledger cannot take part at the moment: 503, and when to try again. */
    public static RequestRefused busy(String code, String detail, Duration retryAfter) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, retryAfter.toSeconds())));
        return new RequestRefused(Problem.of(HttpStatus.SERVICE_UNAVAILABLE, code, detail), headers);
    }

    /** Writes a refusal where Spring MVC does not, to be kept nowhere; nothing when an answer is already on its way. */
    public void write(RequestRefused refused, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        refused.headers().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        response.setStatus(refused.problem().status());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(refused.problem()));
    }
}
