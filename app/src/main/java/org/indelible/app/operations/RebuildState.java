package org.indelible.app.operations;

import org.jspecify.annotations.Nullable;

/**
 * How far a rebuild is.
 *
 * @param leaf the last leaf applied, or -1
 * @param last the last leaf there is to apply
 * @param failed why it ended without serving, or null
 */
public record RebuildState(
        String projection,
        long leaf,
        long last,
        boolean running,
        @Nullable String failed) {}
