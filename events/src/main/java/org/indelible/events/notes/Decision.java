package org.indelible.events.notes;

import org.jspecify.annotations.Nullable;

/** A decision, who made it and why (HCC-6.10); finalising asks for both. */
public record Decision(
        String what, @Nullable String byWhom, @Nullable String why) {}
