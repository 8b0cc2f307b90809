package org.indelible.events.destruction;

import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.people.Author;
import org.indelible.events.policy.PackVersion;
import org.jspecify.annotations.Nullable;

/**
 * A second person approved the destruction (HCC-13.3); every condition was judged again at that moment. After the approval of a whole file
 * nothing is recorded on it any more. Does not prove that the key is gone: {@link KeyDestroyed} does.
 *
 * @param entry the entry, or null for the whole file
 * @param legalBasis the law that the pack names for the ground
 */
public record DestructionApproved(
        CaseFileId file,
        @Nullable EntryId entry,
        DestructionGround ground,
        String legalBasis,
        Author proposedBy,
        Author by,
        PackVersion pack)
        implements CaseFileEvent {}
