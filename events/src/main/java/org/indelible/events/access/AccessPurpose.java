package org.indelible.events.access;

import org.jspecify.annotations.Nullable;

/** Why somebody reads: a code of the pack, and words where the pack asks for them. */
public record AccessPurpose(String code, @Nullable String words) {}
