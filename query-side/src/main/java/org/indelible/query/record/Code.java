package org.indelible.query.record;

import java.util.Locale;

/** The stored code of an enum constant of the vocabulary: {@code SIX_WEEKLY} is {@code six-weekly}. */
public final class Code {
    private Code() {}

    /** The code under which the constant is stored and shown. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
