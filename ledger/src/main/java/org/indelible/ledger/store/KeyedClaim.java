package org.indelible.ledger.store;

import java.util.Arrays;
import java.util.Objects;

/**
 * A value of a set that only one stream at a time may hold.
 *
 * @param set name of the set, which is the rule's
 * @param value keyed hash of the value
 */
@SuppressWarnings("ArrayRecordComponent") // compared by content below
public record KeyedClaim(String set, byte[] value) {
    @Override
    public boolean equals(Object other) {
        return other instanceof KeyedClaim that && set.equals(that.set) && Arrays.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(set, Arrays.hashCode(value));
    }
}
