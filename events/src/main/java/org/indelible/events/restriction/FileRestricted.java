package org.indelible.events.restriction;

import java.time.LocalDate;
import java.util.List;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.AccountId;
import org.indelible.events.people.Author;
import org.indelible.events.policy.PackVersion;

/**
 * From now on the file opens to the people named, and to nobody else: no allocation, team, grant or emergency lets anybody in. Caused by a service
 * manager, the designated officer or the data protection officer. What was read before stays as it is recorded.
 *
 * @param reviewBy the day by which somebody looks whether it still has to be so
 */
public record FileRestricted(
        CaseFileId file,
        RestrictionGround ground,
        List<AccountId> named,
        LocalDate reviewBy,
        String reason,
        Author by,
        PackVersion pack)
        implements CaseFileEvent {
    public FileRestricted {
        named = List.copyOf(named);
    }
}
