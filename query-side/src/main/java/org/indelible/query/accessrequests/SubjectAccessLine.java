package org.indelible.query.accessrequests;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.indelible.events.access.AccessPurpose;
import org.indelible.events.people.Actor;
import org.indelible.events.people.Role;
import org.indelible.events.time.LondonTime;
import org.indelible.query.accesslog.AccessLine;
import org.jspecify.annotations.Nullable;

/**
 * One reading of the record.
 *
 * @param on the London day
 * @param purpose a code of the policy; the words that may have gone with it are not told
 * @param inList whether the file only came up in a search or a list
 * @param roles of whoever read
 * @param name null unless staff are named
 * @param jobTitle null unless staff are named
 */
public record SubjectAccessLine(
        LocalDate on,
        String purpose,
        boolean inList,
        Set<Role> roles,
        @Nullable String name,
        @Nullable String jobTitle) {
    static SubjectAccessLine of(AccessLine line, boolean staffNamed) {
        AccessPurpose purpose = Objects.requireNonNull(line.purpose());
        Actor who = Objects.requireNonNull(line.who());
        return new SubjectAccessLine(
                LondonTime.dayOf(line.at()),
                purpose.code(),
                line.file() == null,
                who.roles(),
                staffNamed ? who.name() : null,
                staffNamed ? who.jobTitle() : null);
    }
}
