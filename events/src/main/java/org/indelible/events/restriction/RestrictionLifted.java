package org.indelible.events.restriction;

import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Author;
import org.indelible.events.policy.PackVersion;

/** The file opens again to whomever it would open to without a restriction. */
public record RestrictionLifted(CaseFileId file, String reason, Author by, PackVersion pack) implements CaseFileEvent {}
