package org.indelible.query.access;

import java.util.List;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;

/** An answer with nothing in it. */
public record Nothing(long position, List<EntryId> entriesShown, List<CaseFileId> filesShown)
        implements DisclosedAnswer {}
