package org.indelible.app.security;

import org.indelible.events.people.Actor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** The one who sent the request that this thread answers. */
public final class SignedInActor {
    private SignedInActor() {}

    /**
     * Who it is.
     *
     * @throws AccessDeniedException if nobody is signed in
     */
    public static Actor get() {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn) {
            return signedIn.getPrincipal();
        }
        throw new AccessDeniedException("nobody is signed in");
    }
}
