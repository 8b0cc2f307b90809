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
        @Override
        public String keyId(Instant at) {
            return "file/" + file;
        }
    }

    /** One entry of a file; its key is wrapped by the file's. An entry's id holds no slash, so that two entries never share a key. */
    record Entry(String file, String entry) implements KeyScope {
        public Entry {
            if (entry.indexOf('/') >= 0) {
                throw new IllegalArgumentException("an entry's id holds no slash: " + entry);
            }
        }

        @Override
        public String keyId(Instant at) {
            return "entry/" + file + "/" + entry;
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
