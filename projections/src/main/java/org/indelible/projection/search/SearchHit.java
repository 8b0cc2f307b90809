package org.indelible.projection.search;

import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.AccountId;
import org.jspecify.annotations.Nullable;

/** A file that was found, the accountable team, and the account of the allocated worker. */
public record SearchHit(
        CaseFileId file, String team, @Nullable AccountId allocated) {}
