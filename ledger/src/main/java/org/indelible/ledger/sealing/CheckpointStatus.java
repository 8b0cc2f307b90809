package org.indelible.ledger.sealing;

import java.time.Duration;

/**
 * How signing is going, as seen from one node.
 *
 * @param size how many leaves the latest checkpoint of the ledger covers; -1 if none was ever signed
 * @param age how long ago it was signed, zero if none was; grows while nothing is sealed
 * @param failing whether this node could not look or sign when it last tried; it tries again several times a second
 */
public record CheckpointStatus(long size, Duration age, boolean failing) {}
