package org.indelible.projection.signals;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.indelible.projection.Rows;
import org.indelible.projection.search.NameTokens;

/** A name as it is compared: the words of it in any order, and the last of them. */
final class HashedName {
    private final List<String> words;
    private final Rows rows;

    HashedName(String name, Rows rows) {
        this.words = new ArrayList<>(NameTokens.of(name));
        this.rows = rows;
    }

    byte[] full() {
        return rows.hashed("signal-name", String.join(" ", new TreeSet<>(words)));
    }

    byte[] surname() {
        return rows.hashed("signal-surname", words.isEmpty() ? "" : words.getLast());
    }

    static byte[] address(String address, Rows rows) {
        return rows.hashed("signal-address", String.join(" ", NameTokens.of(address)));
    }
}
