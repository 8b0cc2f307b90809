package org.indelible.command.signals;

import java.util.EnumSet;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.command.acting.Command;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Role;
import org.indelible.events.signals.FindingId;
import org.jspecify.annotations.Nullable;

/** Answers what one was asked about one's own readings, in one's own words; given by the person concerned, whatever their role. */
public record ReplyToFinding(@TargetAggregateIdentifier FindingId finding, String words) implements Command {
    @Override
    public @Nullable CaseFileId file() {
        return null;
    }

    @Override
    public Set<Role> mayBeGivenBy() {
        return EnumSet.allOf(Role.class);
    }
}
