package org.indelible.projection;

/** Told how far a rebuild is. */
@FunctionalInterface
public interface RebuildProgress {
    /** After each batch: the last leaf applied, and the last there is to apply. */
    void at(long leaf, long last);
}
