package org.indelible.projection.signals;

import org.indelible.events.signals.FindingId;

/** Where a page of findings ended. */
public record FindingPlace(long leaf, FindingId finding) {}
