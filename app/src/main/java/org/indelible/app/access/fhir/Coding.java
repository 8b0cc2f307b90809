package org.indelible.app.access.fhir;

import org.jspecify.annotations.Nullable;

/** A code of a code system. */
record Coding(String system, String code, @Nullable String display) {
    Coding(String system, String code) {
        this(system, code, null);
    }
}
