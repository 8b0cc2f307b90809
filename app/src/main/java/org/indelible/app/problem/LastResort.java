package org.indelible.app.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Catches what nothing else caught. The client learns an incident number and nothing else; the log learns what failed and where, without
 * messages, because messages of drivers and parsers quote what they were given.
 */
final class LastResort extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(LastResort.class);

    private final Problems problems;
    private final Supplier<UUID> incidents;

    LastResort(Problems problems, Supplier<UUID> incidents) {
        this.problems = problems;
        this.incidents = incidents;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException failure) {
            if (ClientGone.isBehind(failure)) {
                LOG.debug("Whoever asked has hung up: {}", Fault.types(failure));
                throw new ClientAbortException();
            }
            RequestRefused refusal = refusal(failure);
            // Half of an answer is on its way: the connection is broken off, so that it is not taken for the whole.
            if (response.isCommitted()) throw new IOException(refusal.problem().code());
            response.resetBuffer();
            problems.write(refusal, response);
        }
    }

    private RequestRefused refusal(Exception failure) {
        Throwable root =
                failure instanceof ServletException && failure.getCause() != null ? failure.getCause() : failure;
        return switch (root) {
            case RequestRefused refused -> refused;
            // The address has parameters that are not UTF-8, or cannot be taken apart.
            case InvalidParameterException _ -> new RequestRefused(PlainProblem.of(HttpStatus.BAD_REQUEST));
            case AuthenticationServiceException unreachable -> {
                LOG.warn("The identity provider cannot be asked: {}", Fault.types(unreachable));
                yield Problems.busy(
                        "identity-provider-unreachable",
                        "The token cannot be checked at the moment.",
                        Duration.ofSeconds(5));
            }
            default -> DatabaseAway.isBehind(root) ? databaseAway(root) : internal(root);
        };
    }

    private static RequestRefused databaseAway(Throwable failure) {
        LOG.warn("The database cannot be reached{}", Fault.withoutMessages(failure));
        return DatabaseAway.refusal();
    }

    private RequestRefused internal(Throwable failure) {
        UUID incident = incidents.get();
        LOG.error("Incident {}{}", incident, Fault.withoutMessages(failure));
        return new RequestRefused(Problem.of(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "internal-error",
                "Something failed on our side. Quote incident %s.".formatted(incident)));
    }
}
