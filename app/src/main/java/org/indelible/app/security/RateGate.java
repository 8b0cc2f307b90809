package org.indelible.app.security;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.indelible.app.problem.Problem;
import org.indelible.app.problem.Problems;
import org.indelible.app.problem.RequestRefused;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses what comes too fast, before anything behind the door is asked: of an account, and of an address without a good token. */
final class RateGate extends OncePerRequestFilter {
    private static final String MONITORING = "/actuator/";

    private final RequestRates rates;
    private final Problems problems;
    private final MeterRegistry meters;

    RateGate(RequestRates rates, Problems problems, MeterRegistry meters) {
        this.rates = rates;
        this.problems = problems;
        this.meters = meters;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith(MONITORING);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<RequestRefused> refused =
                SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn
                        ? refusal(rates.exceededBy(signedIn.getPrincipal().account()), "account")
                        : unknown(request);
        if (refused.isPresent()) problems.write(refused.get(), response);
        else chain.doFilter(request, response);
    }

    /** The refusal of a request from nobody who is known, where its address has sent too many. */
    Optional<RequestRefused> unknown(HttpServletRequest request) {
        return refusal(rates.exceededBy(request.getRemoteAddr()), "address");
    }

    private Optional<RequestRefused> refusal(Optional<Duration> exceededBy, String limited) {
        exceededBy.ifPresent(
                _ -> meters.counter("indelible.requests.limited", "by", limited).increment());
        return exceededBy.map(RateGate::refused);
    }

    private static RequestRefused refused(Duration wait) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1));
        return new RequestRefused(
                Problem.of(
                        HttpStatus.TOO_MANY_REQUESTS,
                        "rate-limited",
                        "These are more requests than one person sends. Wait, and send them more slowly."),
                headers);
    }
}
