package org.indelible.app.operations;

import org.jspecify.annotations.Nullable;

/**
 * How far the replacement of the key-encryption key is.
 *
 * @param done how many keys were looked at
 * @param total of how many
 * @param rewrapped how many were wrapped anew; known at the end
 * @param failed why it did not end, or null; begun again, it goes on
 */
public record RotationState(
        long done,
        long total,
        long rewrapped,
        boolean running,
        @Nullable String failed) {}
