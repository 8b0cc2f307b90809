package org.indelible.events.misuse;

import org.indelible.events.people.Author;
import org.indelible.events.policy.PackVersion;

/**
 * The data protection officer has concluded a misuse case. Says nothing of what follows at work, which the personnel file tells.
 *
 * @param words why
 */
public record MisuseCaseConcluded(MisuseCaseId misuse, MisuseOutcome outcome, String words, Author by, PackVersion pack)
        implements MisuseEvent {}
