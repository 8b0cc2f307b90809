package org.indelible.app.evidence;

import org.indelible.events.evidence.ExportId;

/** A package was built again, by other software than the first time, and has other bytes than were recorded. It is not handed out. */
final class PackageDiffers extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PackageDiffers(ExportId export) {
        super("Export " + export + " cannot be built again as it was");
    }
}
