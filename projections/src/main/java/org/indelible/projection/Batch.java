package org.indelible.projection;

import java.util.List;

/** Applies events to one generation of a projection, in order, within the caller's transaction. */
final class Batch {
    private final Projection projection;
    private final Rows rows;

    Batch(Projection projection, Rows rows) {
        this.projection = projection;
        this.rows = rows;
    }

    /**
     * Applies what lies after the leaf; what was applied before is passed over. Returns the last leaf applied.
     *
     * @throws ProjectionFailed naming the event that cannot be applied
     * @throws RowsRefused if it is one of several whose rows are inserted together
     */
    long applyAfter(long leaf, List<CommittedEvent> events) {
        var fresh = events.stream().filter(event -> event.leaf() > leaf).toList();
        long last = leaf;
        for (var event : fresh) {
            if (event.leaf() <= last)
                throw new ProjectionFailed(projection.name(), event, "not in the order of leaves");
            apply(event, fresh.size() == 1);
            last = event.leaf();
        }
        rows.insertAll();
        return last;
    }

    private void apply(CommittedEvent event, boolean alone) {
        try {
            projection.project(event, rows);
            if (alone) rows.insertAll();
        } catch (RowsRefused refused) {
            if (!alone) throw refused;
            throw ProjectionFailed.at(projection.name(), event, refused.reason());
        } catch (RuntimeException cause) {
            throw ProjectionFailed.at(projection.name(), event, cause);
        }
    }
}
