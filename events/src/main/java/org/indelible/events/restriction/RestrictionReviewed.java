package org.indelible.events.restriction;

import java.time.LocalDate;
import java.util.List;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.AccountId;
import org.indelible.events.people.Author;
import org.indelible.events.policy.PackVersion;

/** The restriction stands, to these people from now on, and is looked at again by a day. */
public record RestrictionReviewed(
        CaseFileId file, List<AccountId> named, LocalDate reviewBy, String reason, Author by, PackVersion pack)
        implements CaseFileEvent {
    public RestrictionReviewed {
        named = List.copyOf(named);
    }
}
