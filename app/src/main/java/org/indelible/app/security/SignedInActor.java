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
        return signedIn().getPrincipal();
    }

    /**
     * In which session.
     *
     * @throws AccessDeniedException if nobody is signed in
     */
    public static Session session() {
        return signedIn().session();
    }

    private static SignedIn signedIn() {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn) return signedIn;
        throw new AccessDeniedException("nobody is signed in");
    }
}
