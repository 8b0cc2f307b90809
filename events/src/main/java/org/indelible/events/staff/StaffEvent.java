package org.indelible.events.staff;

import org.indelible.events.people.AccountId;

/** A fact in the stream of one account. */
public sealed interface StaffEvent
        permits AgreementSigned,
                AgreementRefused,
                AgreementRefusalConsidered,
                LogInReportedCompromised,
                ConcurrentSessionsNoticed {
    /** The stream. */
    StaffMemberId member();

    /** The account that the fact is about. */
    AccountId account();
}
