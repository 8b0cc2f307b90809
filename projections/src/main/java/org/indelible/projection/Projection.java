package org.indelible.projection;

import java.util.List;

/** Builds rows from events. Deterministic: the same events in the same order give the same rows, so that a rebuild equals what was live. */
public interface Projection {
    /** The name under which {@code reading.projection} knows it. */
    String name();

    /** The tables it fills, each with a column {@code generation}. */
    List<String> tables();

    /** Applies one event; events that say nothing to it are passed over. Fails on any that it cannot apply. */
    void project(CommittedEvent event, Rows rows);

    /** Prepares an empty generation. */
    default void begin(Rows rows) {}

    /** Whether the generation still holds what was written to it; a crash empties tables that are not logged. */
    default boolean intact(Rows rows) {
        return true;
    }
}
