package org.indelible.command.disputes;

import org.indelible.events.casefile.EntryId;
import org.jspecify.annotations.Nullable;

/** One dispute: the entry it stands beside, or null where it is about something else on the file. */
record Dispute(@Nullable EntryId entry) {}
