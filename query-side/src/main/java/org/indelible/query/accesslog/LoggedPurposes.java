package org.indelible.query.accesslog;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.indelible.events.access.AccessPurpose;
import org.indelible.events.access.RecordDisclosed;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.AccountId;
import org.indelible.projection.access.AccessFilter;
import org.indelible.projection.access.AccessLines;
import org.indelible.projection.access.AccessRow;
import org.indelible.projection.access.AccessTraits;
import org.indelible.query.access.EarlierPurposes;
import org.indelible.query.record.RecordedFact;
import org.indelible.query.record.Records;

/** The purposes of earlier reads, as the access log holds them; refused attempts give none. Looks at the person's last twenty lines about the file. */
public final class LoggedPurposes implements EarlierPurposes {
    private static final int LOOKED_AT = 20;

    private final AccessLines lines;
    private final Records records;

    public LoggedPurposes(AccessLines lines, Records records) {
        this.lines = lines;
        this.records = records;
    }

    @Override
    public Optional<AccessPurpose> of(CaseFileId file, AccountId account, Instant since) {
        var filter = new AccessFilter(file, account, AccessTraits.ANY, since, null, Long.MAX_VALUE);
        return lines.page(filter, null, LOOKED_AT).stream()
                .flatMap(this::facts)
                .flatMap(fact -> given(fact, file).stream())
                .findFirst()
                .filter(given -> !given.at().isBefore(since))
                .map(Given::again);
    }

    private Stream<RecordedFact> facts(AccessRow row) {
        return records.recorded(row.stream(), Set.of(row.sequence())).stream();
    }

    private static Optional<Given> given(RecordedFact fact, CaseFileId file) {
        return fact.payload() instanceof RecordDisclosed disclosed && file.equals(disclosed.file())
                ? Optional.of(Given.with(disclosed.purpose(), fact.recordedAt()))
                : Optional.empty();
    }

    /** A purpose and the moment at which it was given. */
    private record Given(AccessPurpose purpose, Instant at) {
        static Given with(AccessPurpose purpose, Instant recordedAt) {
            var before = purpose.givenAt();
            return new Given(purpose, before == null ? recordedAt : before);
        }

        AccessPurpose again() {
            return new AccessPurpose(purpose.code(), purpose.words(), at);
        }
    }
}
