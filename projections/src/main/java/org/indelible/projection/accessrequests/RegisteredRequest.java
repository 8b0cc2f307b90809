package org.indelible.projection.accessrequests;

import org.indelible.events.accessrequests.AccessRequestId;
import org.indelible.events.casefile.CaseFileId;

/** A request as the register finds it. */
public record RegisteredRequest(AccessRequestId request, CaseFileId file) {}
