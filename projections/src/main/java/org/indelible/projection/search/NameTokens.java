package org.indelible.projection.search;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a name as they are compared: without marks, in lower case, letters and digits only. Text in the record is never changed this way. */
public final class NameTokens {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern JOINERS = Pattern.compile("['\u2019\u02bc`.]");
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('\u0142', "l"),
            Map.entry('\u00f8', "o"),
            Map.entry('\u0111', "d"),
            Map.entry('\u00f0', "d"),
            Map.entry('\u00fe', "th"),
            Map.entry('\u00e6', "ae"),
            Map.entry('\u0153', "oe"),
            Map.entry('\u00df', "ss"),
            Map.entry('\u0131', "i"));

    private NameTokens() {}

    /** The words in their order, without repetition; {@code O'Brien-Łuczak} is {@code obrien}, {@code luczak}. */
    public static Set<String> of(String name) {
        var plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        var folded = new StringBuilder();
        JOINERS.matcher(plain).replaceAll("").chars().forEach(letter -> folded.append(fold((char) letter)));
        return NOT_WORDS
                .splitAsStream(folded)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String fold(char letter) {
        return LETTERS.getOrDefault(letter, String.valueOf(letter));
    }
}
