package org.indelible.app.evidence;

/**
 * How far the building of a package is on this node.
 *
 * @param stage {@code events} or {@code record}
 * @param done how many of them are done
 * @param total how many there are, as far as known
 */
public record ExportStage(String stage, long done, long total) {}
