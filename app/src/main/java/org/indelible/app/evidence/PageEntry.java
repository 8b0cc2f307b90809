package org.indelible.app.evidence;

import java.util.List;

/** One entry as the record page shows it: all its marks, what is known of its making, its words, and the disputes beside them. */
record PageEntry(
        String anchor,
        String title,
        String type,
        String when,
        List<String> marks,
        List<String> provenance,
        List<PagePart> parts,
        List<PageDispute> disputes,
        String events) {}
