package org.indelible.query.record.entries;

import org.indelible.events.people.Authorship;
import org.indelible.events.time.OccurredAt;
import org.indelible.query.record.Recorded;

/** One saved revision of an entry, counted from 1 (HCC-5.5). */
public record Revision(
        int number, OccurredAt occurredAt, boolean occurredAtChanged, Authorship authorship, Recorded recorded) {}
