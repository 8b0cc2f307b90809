package org.indelible.events.grants;

import java.time.LocalDate;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.AccountId;
import org.indelible.events.people.Author;
import org.indelible.events.policy.PackVersion;

/**
 * One person may open the file until a day, though neither allocation nor team let them in: a colleague who covers, an inspector. Caused by a team or
 * service manager, or the data protection officer. Does not open a restricted file, and asserts nothing about what the person is to do there.
 *
 * @param until the last day, in London
 */
public record AccessGranted(
        CaseFileId file, GrantId grant, AccountId account, LocalDate until, String reason, Author by, PackVersion pack)
        implements CaseFileEvent {}
