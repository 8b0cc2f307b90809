package org.indelible.events.grants;

import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Author;
import org.indelible.events.policy.PackVersion;

/** A grant ended before its last day, with the reason. One that runs out ends by itself, without an event. */
public record AccessGrantEnded(CaseFileId file, GrantId grant, String reason, Author by, PackVersion pack)
        implements CaseFileEvent {}
