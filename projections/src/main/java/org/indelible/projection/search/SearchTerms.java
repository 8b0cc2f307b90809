package org.indelible.projection.search;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is searched for.
 *
 * @param words the words of a name, each of which must begin a word of the person's names; see {@link NameTokens}
 * @param bornOn a date of birth, or null
 */
public record SearchTerms(Set<String> words, @Nullable LocalDate bornOn) {}
