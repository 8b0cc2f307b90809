package org.indelible.query.record.destruction;

import org.indelible.events.casefile.EntryId;
import org.indelible.events.destruction.DestructionGround;
import org.indelible.query.record.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * A proposal to destroy (HCC-13.3), and whether a second person approved it.
 *
 * @param entry the entry, or null for the whole file
 */
public record DestructionLine(
        @Nullable EntryId entry,
        DestructionGround ground,
        String reason,
        Recorded proposed,
        @Nullable Approval approval) {
    /** The second person's decision. */
    public record Approval(String legalBasis, Recorded recorded) {}
}
