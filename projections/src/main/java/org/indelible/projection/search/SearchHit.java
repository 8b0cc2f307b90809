package org.indelible.projection.search;

import java.util.Set;
import org.indelible.events.casefile.CaseFileId;

/** A file that was found, and the events that say who it is about. */
public record SearchHit(CaseFileId file, Set<Long> nameSequences) {}
