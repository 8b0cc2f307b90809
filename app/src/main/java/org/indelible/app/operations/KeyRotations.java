package org.indelible.app.operations;

import java.util.Optional;
import java.util.function.Supplier;
import org.indelible.ledger.keys.KeyRotation;
import org.indelible.ledger.keys.KeyUnavailable;
import org.jspecify.annotations.Nullable;

/** Replaces the key-encryption key in the background, one replacement at a time. */
public final class KeyRotations {
    private static final RotationState BEGUN = new RotationState(0, 0, 0, true, null);

    private final Supplier<Optional<KeyRotation>> rotation;
    private @Nullable RotationState state;

    /** @param rotation empty where the keys are not in a keyset file, but where they are rotated by whoever keeps them */
    public KeyRotations(Supplier<Optional<KeyRotation>> rotation) {
        this.rotation = rotation;
    }

    /** Begins, unless one is under way; empty where there is no keyset file. */
    public synchronized Optional<RotationState> begin() {
        if (state != null && state.running()) return Optional.of(state);
        return rotation.get().map(one -> {
            state = BEGUN;
            Thread.ofPlatform().daemon().name("key-rotation").start(() -> run(one));
            return BEGUN;
        });
    }

    private void run(KeyRotation one) {
        try {
            long rewrapped = one.run((done, total) -> set(new RotationState(done, total, 0, true, null)));
            set(new RotationState(rewrapped, rewrapped, rewrapped, false, null));
        } catch (KeyUnavailable failed) {
            set(new RotationState(0, 0, 0, false, failed.getMessage()));
        } catch (RuntimeException | Error failed) {
            set(new RotationState(0, 0, 0, false, failed.getClass().getSimpleName()));
        } catch (InterruptedException _) {
            set(new RotationState(0, 0, 0, false, "interrupted"));
        }
    }

    private synchronized void set(RotationState now) {
        state = now;
    }

    /** How far the last one on this node is. */
    public synchronized Optional<RotationState> state() {
        return Optional.ofNullable(state);
    }
}
