package org.indelible.events.notes;

/** A person who was present at a contact, or seen (HCC-6.10). */
public record Present(String name, String relation) {}
