package org.indelible.ledger.keys;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;

/** What shares one key, and so can be destroyed together. Ids are pseudonymous: the key's id is stored in the clear. */
public sealed interface KeyScope {
    /** The id of the key that encrypts what is recorded at an instant. */
    String keyId(Instant at);

    /** A case file, or a stream that belongs to no file. */
    record File(String file) implements KeyScope {
        /** The id of its key, whenever something is recorded. */
        public String keyId() {
            return "file/" + file;
        }

        @Override
        public String keyId(Instant at) {
            return keyId();
        }
    }

    /**
     * One entry of a file; its key is wrapped by the file's. An entry's id holds no slash, so that two entries never share a key.
     *
     * @param begins whether the entry begins here, so that its key is not looked for before it is made
     */
    record Entry(String file, String entry, boolean begins) implements KeyScope {
        public Entry {
            if (entry.indexOf('/') >= 0) {
                throw new IllegalArgumentException("an entry's id holds no slash: " + entry);
            }
        }

        /** An entry that there may be. */
        public Entry(String file, String entry) {
            this(file, entry, false);
        }

        /** The id of its key, whenever something is recorded. */
        public String keyId() {
            return under(file) + entry;
        }

        /** What the ids of the keys of all entries of a file begin with. */
        public static String under(String file) {
            return "entry/" + file + "/";
        }

        @Override
        public String keyId(Instant at) {
            return keyId();
        }
    }

    /** Names of those who act, and searches: one key per month (UTC). */
    record Audit() implements KeyScope {
        @Override
        public String keyId(Instant at) {
            return "audit/" + YearMonth.from(at.atOffset(ZoneOffset.UTC));
        }
    }
}
