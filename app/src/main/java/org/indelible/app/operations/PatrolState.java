package org.indelible.app.operations;

/**
 * How far the patrol over everything sealed is.
 *
 * @param leaf the last leaf that was checked in this round; -1 at its beginning
 * @param rounds how often it has been through everything since the start
 * @param wrong how many leaves were found to hold something other than what was sealed
 * @param unreadable how many leaves could not be read, or the document that they name, when the patrol came by
 * @param stalled whether it has tried in vain to go on for some time
 */
public record PatrolState(long leaf, long rounds, int wrong, int unreadable, boolean stalled) {
    /** Before the first look. */
    public static final PatrolState NONE = new PatrolState(-1, 0, 0, 0, false);
}
