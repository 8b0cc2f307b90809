package org.indelible.app.demo.families.story;

import org.indelible.events.people.Actor;
import org.jspecify.annotations.Nullable;

/** The purpose for which somebody of a role usually opens a record. */
final class Purposes {
    static final String SUPERVISION = "supervision";
    static final String OVERSIGHT = "management-oversight";

    private Purposes() {}

    static String of(Actor actor) {
        return switch (actor.roles().iterator().next()) {
            case ASW, PR, SSW, KW, PA, LM, TM, SM -> "casework";
            case MASH -> "referral";
            case EDT -> "out-of-hours";
            case CHAIR, IRO -> "conference-or-review";
            case LADO -> "designated-officer-enquiry";
            case COM -> "commissioning";
            case BS -> "entering-for-another";
            case NO -> "looked-after-decision";
            case ADM -> "adoption-decision";
            case LEGAL -> "legal-advice";
            case DPO -> "data-protection";
            case RM -> "records-management";
            case PPDO, AUD -> "quality-assurance";
            case SYS -> throw new IllegalArgumentException("an administrator opens no record");
        };
    }

    /** The reason in words, for the purposes that need one. */
    static @Nullable String inWords(String purpose) {
        return switch (purpose) {
            case "out-of-hours" -> "On duty outside office hours";
            case "designated-officer-enquiry" -> "Enquiry of the designated officer";
            case "commissioning" -> "Quality of the commissioned placement";
            default -> null;
        };
    }
}
