package org.indelible.ledger.sealing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts the steps of all nodes, and lets one of them go wrong. Keeps every note that was signed, also those that nobody stored. */
final class Mishap implements SteppedDriver.Taker {
    private final List<byte[]> signed = new ArrayList<>();
    private Fault fault = Fault.LOST;
    private boolean risky;
    private int step;
    private int left;
    private @Nullable String struck;

    /** What is to go wrong with the step of this number, from 0, of those that are risky. */
    void plan(int number, Fault what) {
        step = number;
        left = number;
        fault = what;
        struck = null;
    }

    /** Whether steps are risky from now on. */
    void risky(boolean now) {
        risky = now;
    }

    /** Whether there was a step of that number, so that it went wrong. */
    boolean happened() {
        return struck != null;
    }

    /** Every note that a node meant to store, in the order in which it did. */
    List<byte[]> signed() {
        return signed;
    }

    @Override
    public @Nullable Object take(Step taken) throws Exception {
        if (taken.what().startsWith("insert into ledger.checkpoints")) {
            signed.add((byte[]) taken.values().get(2));
        }
        if (!risky || left-- != 0) {
            return taken.work().done();
        }
        struck = taken.what();
        return fault.take(taken);
    }

    @Override
    public String toString() {
        return fault + " step " + step + ", " + struck;
    }
}
