package org.indelible.events.plans;

import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.AccountId;
import org.indelible.events.people.Author;
import org.indelible.events.policy.PackVersion;

/**
 * The account of somebody who is involved, or who keeps the sub file: it opens the file to them until the involvement ends (HCC-4.5, 12.8). Caused by the
 * case worker or a manager. One involvement may have several people.
 */
public record InvolvedPersonNamed(
        CaseFileId file, InvolvementId involvement, AccountId account, Author by, PackVersion pack)
        implements CaseFileEvent {}
