package org.indelible.app.evidence;

/** Told how far the building of a package is. */
@FunctionalInterface
interface ExportProgress {
    /** The stage under way, and how much of it is done. */
    void at(String stage, long done, long total);
}
