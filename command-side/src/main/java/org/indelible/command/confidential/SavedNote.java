package org.indelible.command.confidential;

import java.util.List;
import java.util.stream.Stream;
import org.indelible.events.people.AccountId;

/** One note: who began it, and what stands for the words of each segment of each revision, oldest first. */
record SavedNote(AccountId author, List<List<Long>> revisions) {
    SavedNote savedAgain(List<Long> words) {
        return new SavedNote(
                author, Stream.concat(revisions.stream(), Stream.of(words)).toList());
    }
}
