package org.indelible.app.http;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.indelible.app.commands.CommandRequest.Idempotency;
import org.indelible.app.problem.Problem;
import org.indelible.app.problem.RequestRefused;
import org.indelible.events.people.AccountId;
import org.indelible.evidence.digest.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.util.ContentCachingRequestWrapper;
import org.springframework.web.util.WebUtils;

/** A request that its sender may send again, because it bears a key of theirs. */
record RepeatableRequest(String key, AccountId sender, HttpServletRequest request) {
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

    /**
     * The request with its key, or null where it has none.
     *
     * @throws RequestRefused with 400 for a key that is empty, too long or not ASCII
     */
    static @Nullable RepeatableRequest of(HttpServletRequest request, AccountId sender) {
        String key = request.getHeader(Headers.IDEMPOTENCY_KEY);
        if (key == null) {
            return null;
        }
        if (!KEY.matcher(key).matches()) {
            throw new RequestRefused(Problem.of(
                    HttpStatus.BAD_REQUEST,
                    "idempotency-key-malformed",
                    "The header Idempotency-Key must be 1 to 200 visible ASCII characters, for instance a UUID."));
        }
        return new RepeatableRequest(key, sender, request);
    }

    /**
     * What makes the request this request. Its body must have been read.
     *
     * @param instead what stands for a body that is not kept, or null
     */
    Idempotency idempotency(byte @Nullable [] instead) {
        byte[] head =
                lines(request.getMethod(), header(Headers.VERSION), header(Headers.PURPOSE), header(Headers.REASON));
        byte[] body = instead == null ? kept() : instead;
        byte[] whole = ByteBuffer.allocate(head.length + body.length)
                .put(head)
                .put(body)
                .array();
        return new Idempotency(key, whole);
    }

    private byte[] kept() {
        return Objects.requireNonNull(WebUtils.getNativeRequest(request, ContentCachingRequestWrapper.class))
                .getContentAsByteArray();
    }

    /** Always the same for the same sender, key and address: a UUID of version 8, made of their digest. */
    UUID identityOfWhatArises() {
        ByteBuffer digest = ByteBuffer.wrap(Sha256.of(lines(key)));
        long high = (digest.getLong() & 0xffff_ffff_ffff_0fffL) | 0x8000L;
        long low = (digest.getLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    private byte[] lines(String... more) {
        return Stream.concat(Stream.of(sender.value(), request.getRequestURI()), Stream.of(more))
                .map(line -> line.length() + ":" + line + "\n")
                .reduce("", String::concat)
                .getBytes(StandardCharsets.UTF_8);
    }

    private String header(String name) {
        return Objects.requireNonNullElse(request.getHeader(name), "");
    }
}
