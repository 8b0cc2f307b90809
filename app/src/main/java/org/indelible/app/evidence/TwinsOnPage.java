package org.indelible.app.evidence;

import java.util.ArrayList;
import java.util.List;
import org.indelible.query.record.coredetails.SubjectAsKnown;
import org.jspecify.annotations.Nullable;

/** What the record says of twins, in words: which other file holds what, and who was lost. */
final class TwinsOnPage {
    private TwinsOnPage() {}

    static List<String> of(@Nullable SubjectAsKnown subject) {
        List<String> lines = new ArrayList<>();
        if (subject == null) return lines;
        var twins = subject.twins();
        if (twins.history() != null)
            lines.add("The file of a twin: what was recorded before the birth is on file " + twins.history());
        twins.born()
                .forEach(twin -> lines.add("A twin was born on " + InWords.day(twin.bornOn()) + ": file " + twin.file()
                        + InWords.afterClosure(twin.recorded())));
        twins.lost()
                .forEach(loss -> lines.add("One of the children who were expected will not be born, "
                        + InWords.day(loss.on()) + ": " + loss.words() + InWords.afterClosure(loss.recorded())));
        return lines;
    }
}
