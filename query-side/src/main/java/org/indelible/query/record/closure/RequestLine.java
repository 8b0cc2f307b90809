package org.indelible.query.record.closure;

import org.indelible.events.closure.ClosureGround;
import org.indelible.query.record.Recorded;

/** The worker asked for closure. */
public record RequestLine(ClosureGround ground, String reasons, Recorded recorded) {}
