package org.indelible.evidence.commitment;

/** A leaf before it gets its salt. */
record UnsaltedLeaf(String pointer, int part, LeafType type, String value) {

    Leaf salted(byte[] salt) {
        return new Leaf(pointer, part, salt, type, value);
    }
}
