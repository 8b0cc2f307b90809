package org.indelible.command.confidential;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.indelible.events.people.AccountId;

/** One note: who began it, and what stands for the words of each segment of each revision, oldest first. */
record SavedNote(AccountId author, List<List<Long>> revisions) {
    /** What stands for the words of a segment, counted from 0, of a revision, counted from 1; nothing where there is none such. */
    Optional<Long> words(int revision, int segment) {
        return revisions.stream()
                .skip(revision - 1L)
                .findFirst()
                .flatMap(words -> words.stream().skip(segment).findFirst());
    }

    SavedNote savedAgain(List<Long> words) {
        return new SavedNote(
                author, Stream.concat(revisions.stream(), Stream.of(words)).toList());
    }
}
