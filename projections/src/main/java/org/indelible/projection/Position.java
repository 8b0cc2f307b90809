package org.indelible.projection;

/**
 * Which generation of a projection serves, and how far it is.
 *
 * @param leaf the last leaf applied, or -1
 */
public record Position(int generation, long leaf) {}
