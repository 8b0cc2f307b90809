package org.indelible.events.accessrequests;

import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Author;

/** A fact in the stream of one access request. */
public sealed interface AccessRequestEvent
        permits AccessRequestReceived,
                RequesterIdentityConfirmed,
                ClarificationAsked,
                ClarificationReceived,
                AccessRequestExtended,
                AccessRequestClosed {
    /** The request to which the fact belongs. */
    AccessRequestId request();

    /** The file that is asked for. */
    CaseFileId file();

    /** Who recorded it. */
    Author by();
}
