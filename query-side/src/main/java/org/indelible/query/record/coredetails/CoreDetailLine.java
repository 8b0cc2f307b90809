package org.indelible.query.record.coredetails;

import org.indelible.events.casefile.EntryId;
import org.indelible.events.coredetails.CoreDetail;
import org.indelible.events.people.Authorship;
import org.indelible.query.record.Recorded;
import org.jspecify.annotations.Nullable;

/** One core detail as it was recorded, and whether it is in force on the viewpoint's day (HCC-6.1). */
public record CoreDetailLine(
        CoreDetail detail,
        @Nullable String basis,
        @Nullable EntryId reasonIn,
        Authorship authorship,
        Recorded recorded,
        boolean inForce) {}
