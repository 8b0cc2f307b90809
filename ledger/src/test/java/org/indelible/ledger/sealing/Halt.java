package org.indelible.ledger.sealing;

import org.jspecify.annotations.Nullable;

/** Waits for a step that begins in a certain way, lets so many more be taken by the same thread, and then calls somebody before the next. */
final class Halt implements SteppedDriver.Taker {
    private final String mark;
    private final int more;
    private final Runnable before;
    private volatile @Nullable Thread marked;
    private int left;

    /**
     * @param mark how the statement begins
     * @param more how many steps are taken after it
     * @param before called once, on the thread that would take the next step
     */
    Halt(String mark, int more, Runnable before) {
        this.mark = mark;
        this.more = more;
        this.before = before;
    }

    @Override
    public @Nullable Object take(Step step) throws Exception {
        if (Thread.currentThread() == marked && left-- == 0) {
            before.run();
        }
        if (marked == null && step.what().startsWith(mark)) {
            marked = Thread.currentThread();
            left = more;
        }
        return step.work().done();
    }
}
