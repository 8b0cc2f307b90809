package org.indelible.ledger.repository;

import org.jspecify.annotations.Nullable;

/** A snapshot is not what it says, or not this program's. */
final class SnapshotUnusable extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final SnapshotFault fault;

    SnapshotUnusable(SnapshotFault fault, @Nullable Throwable cause) {
        super(fault.name(), cause);
        this.fault = fault;
    }

    SnapshotFault fault() {
        return fault;
    }
}
