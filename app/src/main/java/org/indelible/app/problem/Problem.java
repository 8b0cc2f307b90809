package org.indelible.app.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * A problem as RFC 9457 defines it, with members of our own.
 *
 * @param type {@code urn:indelible:problem:} and the code
 * @param title the code in words; the same for every occurrence
 * @param status the HTTP status
 * @param code stable; what programs compare
 * @param clause the clause of the recording policy that asks for it, for instance {@code HCC-5.6}
 * @param detail one plain sentence about this occurrence; never text of a record
 * @param violations everything that is wrong with the request, where there can be several things
 * @param instead what can be done instead, where the policy names it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        URI type,
        String title,
        int status,
        String code,
        @Nullable String clause,
        String detail,
        List<Violation> violations,
        List<Alternative> instead) {

    /** Something that can be asked for at an address. */
    public record Alternative(String action, String method, URI href) {}

    /**
     * One thing that is wrong.
     *
     * @param pointer where in the body, as a JSON pointer
     * @param about the file or entry that it concerns, where it is not the body
     * @param earliestLawfulDate the first London day on which the request would be allowed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Violation(
            String code,
            @Nullable String clause,
            String detail,
            @Nullable String pointer,
            @Nullable String about,
            @Nullable LocalDate earliestLawfulDate) {

        /** A violation of the form of the body. */
        public static Violation at(String pointer, String code, String detail) {
            return new Violation(code, null, detail, pointer, null, null);
        }
    }

    public Problem {
        violations = List.copyOf(violations);
        instead = List.copyOf(instead);
    }

    /** A problem that is one thing, asked for by no clause. */
    public static Problem of(HttpStatus status, String code, String detail) {
        return of(status, code, null, detail, List.of());
    }

    /** A problem with a clause and violations; either may be missing. */
    public static Problem of(
            HttpStatus status, String code, @Nullable String clause, String detail, List<Violation> violations) {
        URI type = URI.create("urn:indelible:problem:" + code);
        return new Problem(type, inWords(code), status.value(), code, clause, detail, violations, List.of());
    }

    /** The same problem, with what can be done instead. */
    public Problem with(List<Alternative> alternatives) {
        return new Problem(type, title, status, code, clause, detail, violations, alternatives);
    }

    private static String inWords(String code) {
        return Character.toUpperCase(code.charAt(0)) + code.substring(1).replace('-', ' ');
    }
}
