package org.indelible.evidence.bag;

/** The file is not a bag in the one layout that {@link BagWriter} writes. The message is one sentence. */
public final class MalformedBag extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    MalformedBag(String sentence) {
        super(sentence);
    }
}
