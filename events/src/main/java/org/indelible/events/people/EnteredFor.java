package org.indelible.events.people;

/** The person on whose behalf an entry was typed, for instance the chair whose minutes business support enters. */
public record EnteredFor(String name, String jobTitle) {}
