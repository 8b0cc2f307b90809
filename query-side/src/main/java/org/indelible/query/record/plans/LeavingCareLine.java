package org.indelible.query.record.plans;

import java.time.LocalDate;
import org.indelible.events.people.Authorship;
import org.indelible.events.plans.LeavingCareCategory;
import org.indelible.query.record.Recorded;

/** The category of entitlement to leaving care services from a day on (HCC-12.14). */
public record LeavingCareLine(LeavingCareCategory category, LocalDate from, Authorship authorship, Recorded recorded) {}
