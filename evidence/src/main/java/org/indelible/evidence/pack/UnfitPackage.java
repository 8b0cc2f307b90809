package org.indelible.evidence.pack;

/** What was given would make, or does make, a package that does not verify. The message is one sentence. */
public final class UnfitPackage extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    UnfitPackage(String sentence) {
        super(sentence);
    }
}
