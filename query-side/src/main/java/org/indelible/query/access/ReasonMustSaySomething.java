package org.indelible.query.access;

import java.util.Optional;
import org.indelible.events.access.AccessPurpose;
import org.indelible.events.words.Words;

/**
 * A reason in words, where one is given or asked for, says something (HCC-5.13): whoever answers for the reading later has nothing else to
 * go by.
 */
final class ReasonMustSaySomething {
    private ReasonMustSaySomething() {}

    /** {@code reason-required} where the purpose needs words and none are given, {@code reason-insufficient} where those given are empty or one character again and again. */
    static Optional<RefusalCode> check(AccessPurpose given, ReadingPurpose purpose) {
        if (given.words() == null)
            return purpose.wordsRequired() ? Optional.of(RefusalCode.REASON_REQUIRED) : Optional.empty();
        return Words.differ(given.words()) ? Optional.empty() : Optional.of(RefusalCode.REASON_INSUFFICIENT);
    }
}
