package org.indelible.app.evidence;

/**
 * How far the building of a package is on this node.
 *
 * @param stage {@code events} while they are read, {@code record} while they are folded, {@code package} while they are written
 * @param done how many of them are done
 * @param total how many there are
 */
public record ExportStage(String stage, long done, long total) {}
