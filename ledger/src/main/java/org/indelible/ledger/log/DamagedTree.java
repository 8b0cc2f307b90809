package org.indelible.ledger.log;

/** What is stored of the tree is not what was sealed, or not what was signed. Nothing is signed over it. */
public final class DamagedTree extends RuntimeException {
    private static final long serialVersionUID = 1;

    DamagedTree(String sentence) {
        super(sentence);
    }
}
