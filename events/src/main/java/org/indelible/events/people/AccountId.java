package org.indelible.events.people;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.indelible.events.ImpossibleValue;
import org.indelible.events.words.Words;

/** The subject claim of one person's account with the identity provider; never shared, never a system account for authors (HCC-1.3). */
public record AccountId(@JsonValue String value) {
    @JsonCreator
    public AccountId {
        if (!Words.in(value)) throw new ImpossibleValue("account-blank", "This must name an account.");
    }

    @Override
    public String toString() {
        return value;
    }
}
