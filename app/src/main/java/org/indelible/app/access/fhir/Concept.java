package org.indelible.app.access.fhir;

import java.util.List;

/** A CodeableConcept: one meaning, in one code system or several. */
record Concept(List<Coding> coding) {
    Concept(Coding only) {
        this(List.of(only));
    }
}
