package org.indelible.app.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses bodies over the limit: at once when the request says how long it is, and while it is read when it does not. */
final class BodyLimit extends OncePerRequestFilter {
    private final DataSize usual;
    private final DataSize uploads;

    /** @param documents how large a document may be, which comes with as much around it as another request may have */
    BodyLimit(DataSize usual, DataSize documents) {
        this.usual = usual;
        this.uploads = DataSize.ofBytes(documents.toBytes() + usual.toBytes());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        DataSize limit = Uploads.isOne(request) ? uploads : usual;
        if (request.getContentLengthLong() > limit.toBytes()) {
            throw tooLarge(limit);
        }
        chain.doFilter(
                new HttpServletRequestWrapper(request) {
                    @Override
                    public ServletInputStream getInputStream() throws IOException {
                        return new CountedBody(super.getInputStream(), limit.toBytes(), () -> tooLarge(limit));
                    }
                },
                response);
    }

    private static RequestRefused tooLarge(DataSize limit) {
        return new RequestRefused(Problem.of(
                HttpStatus.CONTENT_TOO_LARGE,
                "body-too-large",
                "The body is larger than %d bytes.".formatted(limit.toBytes())));
    }
}
