package org.indelible.app.operations;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How far a projection has come.
 *
 * @param name its name, as {@code rebuild} takes it
 * @param oldestUnprojected how long the oldest sealed event that it has not applied has been waiting; zero when there is none
 * @param stoppedAt the event that it could not apply, or null while it goes on
 */
public record ProjectionState(
        String name, Duration oldestUnprojected, @Nullable String stoppedAt) {}
