package org.indelible.events.people;

import org.jspecify.annotations.Nullable;

/**
 * Who recorded an entry, for which purpose they opened the file (HCC-5.13), for whom they typed it, and where it came from when it
 * was imported.
 *
 * @param purposeWords the purpose in words, where the pack asks for them
 */
public record Authorship(
        Author author,
        String purpose,
        @Nullable String purposeWords,
        @Nullable EnteredFor enteredFor,
        @Nullable Imported imported) {}
