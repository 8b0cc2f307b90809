package org.indelible.projection;

/** Keyed hashes of words that may not be kept: they tell whether two are the same, and to nobody without the key what they are. */
@FunctionalInterface
public interface KeyedWords {
    /** The hash of a word of one kind, the same at every time and on every node. */
    byte[] of(String kind, String word);
}
