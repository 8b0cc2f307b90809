package org.indelible.events.conflict;

import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.AccountId;
import org.indelible.events.people.Author;
import org.indelible.events.policy.PackVersion;

/**
 * This person may not see the file, whatever else lets them in: a relative, a neighbour, somebody whom it concerns. Caused by the person themselves, by a
 * manager or by the data protection officer. Does not prove that the person saw nothing before.
 */
public record ConflictOfInterestRegistered(
        CaseFileId file, ConflictId conflict, AccountId account, String reason, Author by, PackVersion pack)
        implements CaseFileEvent {}
