package org.indelible.app.security;

import io.github.bucket4j.Bucket;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

/**
 * Keeps tokens that name keys which nobody has from making this node ask the issuer for its keys at each of them. A key that is really new is asked for at
 * once. While the limit is reached, the keys that are known go on being trusted, and they are as fresh as the last of so many questions.
 */
final class KeyFetches implements ClientHttpRequestInterceptor {
    private static final int A_MINUTE = 10;

    private final Bucket allowed = Bucket.builder()
            .addLimit(limit -> limit.capacity(A_MINUTE).refillGreedy(A_MINUTE, Duration.ofMinutes(1)))
            .build();

    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        if (!allowed.tryConsume(1)) throw new IOException("the issuer was asked for its keys often enough for now");
        return execution.execute(request, body);
    }
}
