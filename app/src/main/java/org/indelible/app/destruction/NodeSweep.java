package org.indelible.app.destruction;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.indelible.projection.destruction.Destructions.Progress;

/**
 * Removes from this node what was built of a file before something of it was destroyed: when that was ordered, when it is done, and once after
 * each start; and has the node remember, outside the database, what is destroyed. A package that may still be given out is built again when
 * it is asked for.
 */
public final class NodeSweep implements Runnable {
    private final Supplier<List<Progress>> ordered;
    private final Consumer<Progress> discard;
    private final Consumer<Progress> remember;
    private final Set<Progress> swept = new HashSet<>();

    /**
     * @param discard removes what is under the key that goes, and whatever was built of its file
     * @param remember notes that it is destroyed
     */
    public NodeSweep(Supplier<List<Progress>> ordered, Consumer<Progress> discard, Consumer<Progress> remember) {
        this.ordered = ordered;
        this.discard = discard;
        this.remember = remember;
    }

    @Override
    public void run() {
        for (Progress one : ordered.get()) {
            if (swept.contains(one)) continue;
            discard.accept(one);
            if (one.isDone()) remember.accept(one);
            swept.add(one);
        }
    }
}
