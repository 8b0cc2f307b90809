package org.indelible.events.destruction;

import java.time.Instant;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.people.Author;
import org.indelible.events.policy.PackVersion;
import org.jspecify.annotations.Nullable;

/**
 * The key is about to be destroyed: the intent, sealed before anything is deleted, with all that is needed to go on after a restart, because
 * the decision itself may go with the key. From here on nothing of it is shown.
 *
 * @param entry the entry, or null for the whole file
 * @param legalBasis the law that the pack names for the ground
 * @param approval the hash of the event that approved it, lower-case hex: it verifies for ever
 */
public record DestructionOrdered(
        CaseFileId file,
        @Nullable EntryId entry,
        DestructionGround ground,
        String legalBasis,
        Author proposedBy,
        Author approvedBy,
        Instant approvedAt,
        String approval,
        PackVersion pack)
        implements DestructionEvent {}
