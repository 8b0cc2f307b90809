package org.indelible.app.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.indelible.app.problem.Problem;
import org.indelible.app.problem.Problems;
import org.indelible.app.problem.RequestRefused;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Logs out whoever has done nothing for as long as the policy says (HCC-10.4): the token may still be valid, the session is not. Every answer tells for how
 * many seconds the session goes on without another request, so that a client can warn in time.
 */
final class SessionWatch extends OncePerRequestFilter {
    /** Of an answer: for how many seconds the session goes on, if no request follows; less, where its token ends before. */
    static final String REMAINING = "Session-Remaining";

    private final Sessions sessions;
    private final Problems problems;
    private final Clock clock;

    SessionWatch(Sessions sessions, Problems problems, Clock clock) {
        this.sessions = sessions;
        this.problems = problems;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn) {
            Session session = signedIn.session();
            if (!sessions.goesOn(session, request.getRemoteAddr())) {
                problems.write(idle(), response);
                return;
            }
            response.setHeader(REMAINING, Long.toString(remaining(session).toSeconds()));
        }
        chain.doFilter(request, response);
    }

    private Duration remaining(Session session) {
        Duration idle = sessions.idleAfter();
        Duration token = Duration.between(clock.instant(), session.expires());
        return token.isNegative() ? Duration.ZERO : token.compareTo(idle) < 0 ? token : idle;
    }

    private static RequestRefused idle() {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
        return new RequestRefused(
                Problem.of(
                        HttpStatus.UNAUTHORIZED,
                        "session-idle",
                        "You were logged out because nothing was done for a while. Sign in again."),
                headers);
    }
}
