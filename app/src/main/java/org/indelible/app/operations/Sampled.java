package org.indelible.app.operations;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that one worker looks at, again and again, and everybody else only reads: whoever asks, and however often, costs the database
 * nothing.
 *
 * @param <T> what is seen
 */
public final class Sampled<T> {
    /** What was seen longer ago is no longer believed. */
    public static final Duration OLDEST = Duration.ofSeconds(15);

    private final Supplier<T> look;
    private final LongSupplier nanos;
    private volatile @Nullable Sample<T> last;
    private volatile @Nullable String failure;

    /**
     * Sees nothing before the first look.
     *
     * @param nanos a clock that never goes back, as {@link System#nanoTime}
     */
    public Sampled(Supplier<T> look, LongSupplier nanos) {
        this.look = look;
        this.nanos = nanos;
    }

    private record Sample<T>(T seen, long at) {}

    /** Looks. What fails, whatever it is, is remembered, and what was seen before grows older. */
    public void look() {
        try {
            last = new Sample<>(look.get(), nanos.getAsLong());
            failure = null;
        } catch (RuntimeException | Error failed) {
            failure = failed.getClass().getSimpleName();
        }
    }

    /** What was seen last, however old; empty before the first look that succeeded. */
    public Optional<T> seen() {
        Sample<T> sample = last;
        return sample == null ? Optional.empty() : Optional.of(sample.seen());
    }

    /** How long ago that was; empty before the first look that succeeded. */
    public Optional<Duration> age() {
        Sample<T> sample = last;
        return sample == null ? Optional.empty() : Optional.of(Duration.ofNanos(nanos.getAsLong() - sample.at()));
    }

    /** Why what was seen cannot be relied on, a sentence without content; empty while it can. */
    public Optional<String> trouble() {
        String why = failure;
        if (why != null) return Optional.of("it cannot be seen: " + why);
        return age().map(age -> age.compareTo(OLDEST) > 0
                        ? Optional.of("it was last seen " + age.toSeconds() + " s ago")
                        : Optional.<String>empty())
                .orElseGet(() -> Optional.of("it was not seen yet"));
    }
}
