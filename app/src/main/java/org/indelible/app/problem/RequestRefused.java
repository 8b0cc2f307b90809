package org.indelible.app.problem;

import org.springframework.http.HttpHeaders;

/** The edge refuses a request before anything behind it was asked. An answer and no fault: without a stack trace, never logged. */
public final class RequestRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;
    private final transient HttpHeaders headers;

    /** Refuses with this problem. */
    public RequestRefused(Problem problem) {
        this(problem, HttpHeaders.EMPTY);
    }

    /** Refuses with this problem, and tells more in headers, for instance {@code Retry-After}. */
    public RequestRefused(Problem problem, HttpHeaders headers) {
        super(problem.code(), null, false, false);
        this.problem = problem;
        this.headers = headers;
    }

    /** What the client is told. */
    public Problem problem() {
        return problem;
    }

    /** The headers that go with it. */
    public HttpHeaders headers() {
        return headers;
    }
}
