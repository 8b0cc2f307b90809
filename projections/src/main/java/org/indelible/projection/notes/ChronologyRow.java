package org.indelible.projection.notes;

import java.util.UUID;

/** One entry of a page: its identity and its place. */
public record ChronologyRow(UUID entry, ChronologyPlace place) {}
