package org.indelible.events.closure;

import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Author;
import org.indelible.events.policy.PackVersion;

/** The allocated worker asked for closure (HCC-12); every gate was open at that moment. Does not close: a second person authorises. */
public record ClosureRequested(CaseFileId file, ClosureGround ground, String reasons, Author by, PackVersion pack)
        implements CaseFileEvent {}
