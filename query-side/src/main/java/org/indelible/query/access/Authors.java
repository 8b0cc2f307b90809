package org.indelible.query.access;

import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.people.AccountId;

/** Who wrote what. */
@FunctionalInterface
public interface Authors {
    /** Whether the entry is the account's own; not where there is no such entry, or its words were destroyed. */
    boolean wrote(AccountId account, CaseFileId file, EntryId entry);
}
