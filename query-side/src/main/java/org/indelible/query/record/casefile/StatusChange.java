package org.indelible.query.record.casefile;

import java.time.Instant;
import org.indelible.query.record.Recorded;
import org.jspecify.annotations.Nullable;

/** The file was opened, closed or opened again. */
public record StatusChange(
        FileStatus status, Instant from, @Nullable String reason, Recorded recorded) {}
