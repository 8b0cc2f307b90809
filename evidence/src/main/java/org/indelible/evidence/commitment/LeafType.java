package org.indelible.evidence.commitment;

/** What kind of value a leaf holds; the tag keeps the string "7" and the integer 7 apart. */
public enum LeafType {
    /** A whole string without white space, also the empty one. */
    STRING('s'),
    /** One part of a text that is cut. */
    TEXT_PART('p'),
    INTEGER('i'),
    TRUE('t'),
    FALSE('f'),
    NULL('n'),
    EMPTY_ARRAY('a'),
    EMPTY_OBJECT('o');

    private final char tag;

    LeafType(char tag) {
        this.tag = tag;
    }

    /** The one ASCII character that is hashed. */
    public byte tag() {
        return (byte) tag;
    }
}
