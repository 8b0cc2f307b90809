package org.indelible.app.security;

import java.util.HashMap;
import java.util.Map;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.MappedJwtClaimSetConverter;

/**
 * The claims of a token as it states them. The framework takes a token that does not say when it was issued to have been issued a second before it expires, so
 * that no report of a compromised log-in would ever end it (HCC-10.3); here it says nothing of that.
 */
public final class StatedClaims implements Converter<Map<String, Object>, Map<String, Object>> {
    private final MappedJwtClaimSetConverter mapped = MappedJwtClaimSetConverter.withDefaults(Map.of());

    @Override
    public Map<String, Object> convert(Map<String, Object> claims) {
        Map<String, Object> stated = new HashMap<>(mapped.convert(claims));
        if (!claims.containsKey(JwtClaimNames.IAT)) stated.remove(JwtClaimNames.IAT);
        return stated;
    }
}
