package org.indelible.app.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.indelible.app.problem.Problem;
import org.indelible.app.problem.Problems;
import org.indelible.app.problem.RequestRefused;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** What is said to those who may not come in: who they are is not known (401), or is known and not enough (403). */
final class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final Problems problems;
    private final RateGate gate;

    /** @param gate counts tokens that are not good against the address that sends them */
    Refusals(Problems problems, RateGate gate) {
        this.problems = problems;
        this.gate = gate;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException unknown)
            throws IOException {
        boolean invalid = unknown instanceof InvalidBearerTokenException;
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.WWW_AUTHENTICATE, invalid ? "Bearer error=\"invalid_token\"" : "Bearer");
        var refused = new RequestRefused(unauthenticated(unknown), headers);
        problems.write(invalid ? gate.unknown(request).orElse(refused) : refused, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        problems.write(
                new RequestRefused(
                        Problem.of(HttpStatus.FORBIDDEN, "role-not-allowed", "Your roles do not allow this.")),
                response);
    }

    private static Problem unauthenticated(AuthenticationException unknown) {
        if (unknown.getCause() instanceof JwtValidationException invalid) {
            OAuth2Error first = invalid.getErrors().iterator().next();
            String description = first.getDescription();
            return Problem.of(
                    HttpStatus.UNAUTHORIZED,
                    first.getErrorCode(),
                    description == null ? "The token is not valid." : description);
        }
        return unknown instanceof InvalidBearerTokenException
                ? Problem.of(HttpStatus.UNAUTHORIZED, "token-invalid", "The token is not valid.")
                : Problem.of(
                        HttpStatus.UNAUTHORIZED,
                        "unauthenticated",
                        "Send an access token in the header Authorization, after the word Bearer.");
    }
}
