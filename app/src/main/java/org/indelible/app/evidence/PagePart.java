package org.indelible.app.evidence;

import java.util.List;

/** A piece of text under a line that says what it is, and the disputes beside it. */
record PagePart(String label, String words, List<PageDispute> disputes) {
    PagePart(String label, String words) {
        this(label, words, List.of());
    }
}
