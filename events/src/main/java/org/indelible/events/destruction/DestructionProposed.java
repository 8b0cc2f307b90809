package org.indelible.events.destruction;

import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.people.Author;
import org.indelible.events.policy.PackVersion;
import org.jspecify.annotations.Nullable;

/**
 * The first of two people proposed that the file, or one entry of it, be destroyed (HCC-13.3). Destroys nothing: a second person approves.
 * It stays readable when the entry is gone, so it names the entry and not what it says.
 *
 * @param entry the entry, or null for the whole file
 */
public record DestructionProposed(
        CaseFileId file, @Nullable EntryId entry, DestructionGround ground, String reason, Author by, PackVersion pack)
        implements CaseFileEvent {}
