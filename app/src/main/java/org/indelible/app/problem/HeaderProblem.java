package org.indelible.app.problem;

import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;

/** What is said about a header that is missing or cannot be understood. */
final class HeaderProblem {
    private HeaderProblem() {}

    static Problem missing(String header) {
        return switch (header.toLowerCase(Locale.ROOT)) {
            case "access-purpose" ->
                Problem.of(
                        HttpStatus.BAD_REQUEST,
                        "purpose-required",
                        "HCC-5.13",
                        "Every access gives its purpose, in the header Access-Purpose.",
                        List.of());
            case "if-match" ->
                Problem.of(
                        HttpStatus.PRECONDITION_REQUIRED,
                        "if-match-required",
                        "The header If-Match must name the version that this changes, as its ETag gave it.");
            default ->
                Problem.of(
                        HttpStatus.BAD_REQUEST,
                        header.toLowerCase(Locale.ROOT) + "-required",
                        "The header %s is missing.".formatted(header));
        };
    }

    static Problem malformed(String header, String expected) {
        return Problem.of(
                HttpStatus.BAD_REQUEST,
                header.toLowerCase(Locale.ROOT) + "-malformed",
                "The header %s is not %s.".formatted(header, expected));
    }
}
