package org.indelible.command.confidential;

import java.util.List;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.confidential.SegmentMadeConfidential;
import org.indelible.events.confidential.WithheldFrom;
import org.indelible.events.people.Actor;

/**
 * What decisions need to know of one withholding; never words.
 *
 * @param words what stands for the words withheld
 * @param readers those it names who sign in
 */
record Withholding(EntryId entry, long words, List<WithheldFrom> readers, boolean consulted, boolean lifted) {
    static Withholding of(SegmentMadeConfidential event, long words) {
        return new Withholding(
                event.entry(),
                words,
                event.withheldFrom().stream()
                        .filter(from -> from instanceof WithheldFrom.OfAccount || from instanceof WithheldFrom.OfRole)
                        .toList(),
                false,
                false);
    }

    Withholding afterConsulting() {
        return new Withholding(entry, words, readers, true, lifted);
    }

    Withholding done() {
        return new Withholding(entry, words, readers, consulted, true);
    }

    boolean names(Actor reader) {
        return readers.stream().anyMatch(from -> from.names(reader));
    }
}
