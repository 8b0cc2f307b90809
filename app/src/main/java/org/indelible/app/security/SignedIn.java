package org.indelible.app.security;

import java.util.Set;
import org.indelible.events.people.Actor;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;

/** An actor whose token was valid. The token itself is not kept. */
final class SignedIn extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient Session session;

    SignedIn(Actor actor, Session session, Set<? extends GrantedAuthority> authorities) {
        super(authorities);
        this.actor = actor;
        this.session = session;
        setAuthenticated(true);
    }

    @Override
    public Actor getPrincipal() {
        return actor;
    }

    Session session() {
        return session;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return actor.account().value();
    }
}
