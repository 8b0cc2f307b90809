package org.indelible.query.access;

import org.indelible.events.access.AccessPurpose;
import org.indelible.events.people.Actor;
import org.jspecify.annotations.Nullable;

/** Who asks, as the token named them, and for which purpose; null where none was given, which is refused. */
public record Asker(Actor actor, @Nullable AccessPurpose purpose) {}
