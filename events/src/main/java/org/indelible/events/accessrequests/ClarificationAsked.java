package org.indelible.events.accessrequests;

import java.time.LocalDate;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Author;
import org.indelible.events.policy.PackVersion;

/** Whoever asked was asked what they mean (HCC-9.3): from this day on the clock stands. Asserts that it was needed; does not prove that it was. */
public record ClarificationAsked(
        AccessRequestId request, CaseFileId file, LocalDate on, String question, Author by, PackVersion pack)
        implements AccessRequestEvent {}
