package org.indelible.app.http;

import org.indelible.events.people.Actor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** The one who sent the request that this thread answers. */
final class SignedInActor {
    private SignedInActor() {}

    static Actor get() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Actor actor) {
            return actor;
        }
        throw new AccessDeniedException("nobody is signed in");
    }
}
