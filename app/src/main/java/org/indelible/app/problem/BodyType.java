package org.indelible.app.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** A body has one type, not a range of them, and is not packed; and of no body nobody asks what type it has, though clients say one. */
final class BodyType extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String type = request.getContentType();
        if (type != null && request.getContentLengthLong() == 0) {
            chain.doFilter(new Untyped(request), response);
        } else if (type != null && type.contains("*")) {
            throw new RequestRefused(PlainProblem.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE));
        } else if (request.getHeader(HttpHeaders.CONTENT_ENCODING) != null) {
            throw new RequestRefused(Problem.of(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    "content-encoding-not-supported",
                    "The body must be sent as it is, without a Content-Encoding."));
        } else {
            chain.doFilter(request, response);
        }
    }

    /** A request without a body, as if nothing had been said of its type. */
    private static final class Untyped extends HttpServletRequestWrapper {
        Untyped(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getContentType() {
            return null;
        }

        @Override
        public @Nullable String getHeader(String name) {
            return isType(name) ? null : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return isType(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
        }

        @Override
        public Enumeration<String> getHeaderNames() {
            return Collections.enumeration(Collections.list(super.getHeaderNames()).stream()
                    .filter(name -> !isType(name))
                    .toList());
        }

        private static boolean isType(String header) {
            return HttpHeaders.CONTENT_TYPE.equalsIgnoreCase(header);
        }
    }
}
