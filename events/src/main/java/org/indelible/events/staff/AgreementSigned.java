package org.indelible.events.staff;

import java.time.LocalDate;
import org.indelible.events.people.AccountId;
import org.indelible.events.people.Author;
import org.indelible.events.policy.PackVersion;

/**
 * A member of staff signed the confidentiality agreement CSF0026F1, and a manager has sent the original on and kept a copy (HCC-15.1). Caused by a manager
 * who is somebody else. Does not prove the signature: the paper does, where it is kept.
 *
 * @param originalToHrOn when the original went to HR
 * @param supervisionCopyOn when the copy was put into the supervision file
 */
public record AgreementSigned(
        StaffMemberId member,
        AccountId account,
        LocalDate signedOn,
        LocalDate originalToHrOn,
        LocalDate supervisionCopyOn,
        Author by,
        PackVersion pack)
        implements StaffEvent {}
