package org.indelible.events.signals;

import org.indelible.events.people.Author;
import org.indelible.events.policy.PackVersion;

/**
 * The data protection officer made a misuse case of it (HCC-15.3). Ends the finding. This is where a misuse case takes over: the reference
 * is its identity, and {@code found} is the evidence that it begins with.
 */
public record FindingEscalated(
        FindingId finding,
        FoundSignal found,
        MisuseCaseReference misuseCase,
        String reason,
        Author by,
        PackVersion pack)
        implements FindingEvent {}
