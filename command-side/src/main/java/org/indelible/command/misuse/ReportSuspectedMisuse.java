package org.indelible.command.misuse;

import java.util.EnumSet;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.misuse.MisuseCaseId;
import org.indelible.events.people.AccountId;
import org.indelible.events.people.Role;
import org.jspecify.annotations.Nullable;

/** Anybody reports that an account may read what is none of its business (HCC-2.5, 15.3); it shows nothing, so nobody needs an agreement for it. */
public record ReportSuspectedMisuse(
        @TargetAggregateIdentifier MisuseCaseId misuse,
        AccountId about,
        @Nullable CaseFileId concerning,
        String words) implements MisuseCommand {
    @Override
    public Set<Role> mayBeGivenBy() {
        return EnumSet.allOf(Role.class);
    }

    @Override
    public boolean needsNoAgreement() {
        return true;
    }
}
