package org.indelible.query.notes;

import java.util.List;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.documents.DocumentAttached;
import org.indelible.events.notes.CaseNoteAdded;
import org.indelible.events.oversight.ManagementDecisionRecorded;
import org.indelible.events.people.AccountId;
import org.indelible.events.summaries.CaseSummaryRecorded;
import org.indelible.projection.notes.Chronologies;
import org.indelible.query.access.Authors;
import org.indelible.query.record.RecordedFact;
import org.indelible.query.record.Records;

/** Finds the author of an entry in the event that began it. */
public final class EntryAuthors implements Authors {
    private final Chronologies chronologies;
    private final Records records;

    public EntryAuthors(Chronologies chronologies, Records records) {
        this.chronologies = chronologies;
        this.records = records;
    }

    @Override
    public boolean wrote(AccountId account, CaseFileId file, EntryId entry) {
        var own = chronologies.facts(file, List.of(entry.value()), Long.MAX_VALUE);
        return records.recorded(file.toString(), own).stream().anyMatch(fact -> isBeginning(fact, account));
    }

    private static boolean isBeginning(RecordedFact fact, AccountId account) {
        var authorship = switch (fact.payload()) {
            case CaseNoteAdded added -> added.authorship();
            case CaseSummaryRecorded summary -> summary.authorship();
            case ManagementDecisionRecorded decision -> decision.authorship();
            case DocumentAttached document -> document.authorship();
            default -> null;
        };
        return authorship != null && authorship.author().account().equals(account);
    }
}
