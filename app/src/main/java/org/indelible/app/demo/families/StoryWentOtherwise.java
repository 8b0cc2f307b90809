package org.indelible.app.demo.families;

import org.indelible.app.demo.families.story.Moment;
import org.indelible.command.policy.Refused;
import org.jspecify.annotations.Nullable;

/** A command of a story was accepted or refused otherwise than the story tells: the story, or the application, is wrong. */
public final class StoryWentOtherwise extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    StoryWentOtherwise(Moment moment, @Nullable Refused refused) {
        super(moment.told() + " should be "
                + (moment.refused().isEmpty() ? "accepted" : "refused with " + moment.refused()) + " and was "
                + (refused == null ? "accepted" : "refused with " + refused.getMessage()));
    }
}
