package org.indelible.app.operations;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How far a projection has come.
 *
 * @param name its name, as {@code rebuild} takes it
 * @param leaf the last leaf applied, or -1
 * @param oldestUnprojected how long the oldest sealed event that it has not applied has been waiting; zero when there is none
 * @param stopped why it does not go on, naming the event that it could not apply; null while it goes on
 */
public record ProjectionState(
        String name,
        long leaf,
        Duration oldestUnprojected,
        @Nullable String stopped) {}
