package org.indelible.app.security;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.indelible.events.people.AccountId;
import org.indelible.events.people.Actor;
import org.indelible.events.people.Role;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;

/** Reads the actor from a token that was found valid. Roles that the policy does not know are another system's, and ignored. */
final class ActorFromToken implements Converter<Jwt, AbstractAuthenticationToken> {

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        Set<Role> roles = roles(token);
        Actor actor = new Actor(
                new AccountId(text(token, "sub")),
                text(token, Claims.NAME),
                text(token, Claims.JOB_TITLE),
                text(token, Claims.TEAM),
                roles);
        return new SignedIn(
                actor,
                Session.of(token),
                roles.stream()
                        .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                        .collect(Collectors.toSet()));
    }

    private static Set<Role> roles(Jwt token) {
        List<String> claimed = Objects.requireNonNull(token.getClaimAsStringList(Claims.ROLES)).stream()
                .map(role -> role.toUpperCase(Locale.ROOT))
                .toList();
        Set<Role> roles = EnumSet.allOf(Role.class);
        roles.removeIf(role -> !claimed.contains(role.name()));
        return roles;
    }

    /** {@link TokenRules} refuses tokens that lack one. */
    private static String text(Jwt token, String claim) {
        return Objects.requireNonNull(token.getClaimAsString(claim));
    }
}
