package org.indelible.query.record.entries;

import org.indelible.events.policy.PackVersion;
import org.indelible.events.time.Lateness;
import org.indelible.query.record.Recorded;
import org.jspecify.annotations.Nullable;

/** How the entry became final, with the verdicts of lateness as they were reached then (HCC-5.5, 5.6). */
public record Finalisation(
        int revision,
        Lateness recording,
        Lateness finalising,
        boolean contemporaneous,
        @Nullable String attestation,
        PackVersion pack,
        Recorded recorded) {}
