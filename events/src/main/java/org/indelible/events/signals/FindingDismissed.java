package org.indelible.events.signals;

import org.indelible.events.people.Author;
import org.indelible.events.policy.PackVersion;

/** The data protection officer found that there is nothing in it, and says why. Ends the finding; the readings stay on record. */
public record FindingDismissed(FindingId finding, FoundSignal found, String reason, Author by, PackVersion pack)
        implements FindingEvent {}
