package org.indelible.query.access;

import java.time.Instant;
import java.util.Optional;
import org.indelible.events.access.AccessPurpose;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.AccountId;

/** For which purposes people have read files before. */
@FunctionalInterface
public interface EarlierPurposes {
    /** The purpose of the person's last read of the file, with the moment at which they gave it, if that was not before {@code since}. */
    Optional<AccessPurpose> of(CaseFileId file, AccountId account, Instant since);
}
