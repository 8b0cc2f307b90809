package org.indelible.ledger.anchors;

/** The reply of a time-stamping authority is not a timestamp of what was sent. The message is a sentence. */
final class RefusedTimestamp extends Exception {
    private static final long serialVersionUID = 1;

    RefusedTimestamp(String sentence) {
        super(sentence);
    }
}
