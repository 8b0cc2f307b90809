package org.indelible.command.acting;

import org.indelible.command.policy.Refused;
import org.indelible.events.people.Actor;
import org.indelible.events.words.Words;

/** Every entry has one human author, with name, job title and team as they are now (HCC-1.3). */
final class AuthorMustBeNamed {
    private AuthorMustBeNamed() {}

    /** Refuses with {@code author-required} where the token leaves one of them out. */
    static void check(Actor actor) {
        Refused.unless(
                Words.in(actor.name()) && Words.in(actor.jobTitle()) && Words.in(actor.team()),
                "author-required",
                "HCC-1.3",
                "Your account has no name, job title or team, and cannot author. Ask for it to be completed.");
    }
}
