package org.indelible.events.confidential;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What remains of a note for somebody from whom some of its words are withheld (HCC-8.1). One rule for all that shows and for all that is asked to
 * be done, so that both count segments alike: of the revision last saved remains all but the words withheld, and of every earlier one the words that
 * remain of the last. Where words that are withheld were typed over since, nothing remains: what they became cannot be told.
 *
 * @param revisions the words of each segment of each saved revision, oldest first
 * @param words those that remain
 * @param <W> words, or what stands for them
 */
public record RemainingSegments<W>(List<List<W>> revisions, Set<W> words) {
    public RemainingSegments {
        revisions = List.copyOf(revisions);
        words = Set.copyOf(words);
    }

    /** What remains without these words: everything, where none are withheld. */
    public static <W> RemainingSegments<W> without(Set<W> withheld, List<List<W>> revisions) {
        return new RemainingSegments<>(revisions, words(withheld, revisions));
    }

    private static <W> Set<W> words(Set<W> withheld, List<List<W>> revisions) {
        if (withheld.isEmpty()) return revisions.stream().flatMap(List::stream).collect(Collectors.toSet());
        var last = new HashSet<>(revisions.getLast());
        if (!last.containsAll(withheld)) return Set.of();
        last.removeAll(withheld);
        return last;
    }

    /** Whether the note is not there at all: a note that says nothing would tell that it does. */
    public boolean nothing() {
        return words.isEmpty();
    }

    /** The segments that remain of a revision, counted from 1: their numbers, counted from 0, in their order. */
    public List<Integer> of(int revision) {
        if (revision < 1 || revision > revisions.size()) return List.of();
        var saved = revisions.get(revision - 1);
        return IntStream.range(0, saved.size())
                .filter(number -> words.contains(saved.get(number)))
                .boxed()
                .toList();
    }

    /** The number under which a segment is shown; nothing where it is not. */
    public OptionalInt shownAs(int revision, int segment) {
        return place(of(revision).indexOf(segment));
    }

    /** The segment that is shown under a number; nothing where none is. */
    public OptionalInt meantBy(int revision, int shown) {
        var remaining = of(revision);
        return shown >= 0 && shown < remaining.size() ? OptionalInt.of(remaining.get(shown)) : OptionalInt.empty();
    }

    private static OptionalInt place(int found) {
        return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
    }
}
