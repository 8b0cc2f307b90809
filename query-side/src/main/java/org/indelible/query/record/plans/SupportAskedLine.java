package org.indelible.query.record.plans;

import java.time.LocalDate;
import org.indelible.events.people.Authorship;
import org.indelible.events.plans.SupportAnswer;
import org.indelible.query.record.Recorded;

/** A care leaver was asked whether support should go on (HCC-12.15). */
public record SupportAskedLine(
        LocalDate on, String how, SupportAnswer answer, Authorship authorship, Recorded recorded) {}
