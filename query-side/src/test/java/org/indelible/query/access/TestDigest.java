package org.indelible.query.access;

import java.nio.charset.StandardCharsets;

/** A digest that can be read, and compared. */
public final class TestDigest implements AnswerDigest {
    @Override
    public String of(byte[] answer) {
        return "digest of " + new String(answer, StandardCharsets.UTF_8);
    }

    @Override
    public boolean isOf(byte[] answer, String digest) {
        return of(answer).equals(digest);
    }
}
