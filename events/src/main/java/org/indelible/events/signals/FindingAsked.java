package org.indelible.events.signals;

import org.indelible.events.people.Author;
import org.indelible.events.policy.PackVersion;

/**
 * The data protection officer asked the person concerned about their readings. From here on that person may read the question and the
 * readings it is about. Does not say that anything was wrong, and does not prove that the question was read.
 */
public record FindingAsked(FindingId finding, FoundSignal found, String question, Author by, PackVersion pack)
        implements FindingEvent {}
