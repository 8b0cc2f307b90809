package org.indelible.app.access.fhir;

import org.jspecify.annotations.Nullable;

/** Something that is named and cannot be fetched here. */
record Reference(
        @Nullable String type,
        @Nullable Identifier identifier,
        @Nullable String display) {
    /** A name within a system of names. */
    record Identifier(String system, String value) {}

    static Reference to(String type, String system, Object value, @Nullable String display) {
        return new Reference(type, new Identifier(system, value.toString()), display);
    }

    static Reference named(String display) {
        return new Reference(null, null, display);
    }
}
