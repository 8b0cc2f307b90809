package org.indelible.app.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.indelible.evidence.digest.Sha256;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Remembers whose signature was found good, by the token's digest: to verify one takes longer than a whole append. What the rules say of a
 * token, its time above all, is asked at every request; a key that the issuer withdraws is believed
 * for a minute longer than the decoder believes it.
 */
public final class VerifiedTokens implements JwtDecoder {
    /** How long no signature is verified again. */
    static final Duration KEPT = Duration.ofMinutes(1);

    private static final int MOST = 10_000;

    private final JwtDecoder decoder;
    private final OAuth2TokenValidator<Jwt> rules;
    private final Cache<ByteBuffer, Jwt> verified;

    /**
     * Before a decoder.
     *
     * @param decoder verifies signatures, and judges by the same rules
     */
    public VerifiedTokens(JwtDecoder decoder, OAuth2TokenValidator<Jwt> rules) {
        this(decoder, rules, Ticker.systemTicker());
    }

    VerifiedTokens(JwtDecoder decoder, OAuth2TokenValidator<Jwt> rules, Ticker ticker) {
        this.decoder = decoder;
        this.rules = rules;
        this.verified = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(KEPT)
                .ticker(ticker)
                .build();
    }

    @Override
    public Jwt decode(String token) {
        ByteBuffer digest = ByteBuffer.wrap(Sha256.of(token.getBytes(StandardCharsets.UTF_8)));
        Jwt known = verified.getIfPresent(digest);
        if (known != null && !rules.validate(known).hasErrors()) return known;
        verified.invalidate(digest);
        Jwt decoded = decoder.decode(token);
        verified.put(digest, decoded);
        return decoded;
    }
}
