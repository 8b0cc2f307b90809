package org.indelible.events.signals;

/** A fact in the stream of one finding: what somebody did about what stands out. */
public sealed interface FindingEvent permits FindingAsked, FindingReplied, FindingDismissed, FindingEscalated {
    /** The finding to which the fact belongs. */
    FindingId finding();
}
