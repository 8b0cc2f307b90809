package org.indelible.query.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.axonframework.queryhandling.QueryHandler;
import org.indelible.events.people.Actor;
import org.indelible.events.time.PlausibleDays;
import org.indelible.projection.Reading;
import org.indelible.projection.admission.AdmissionProjection;
import org.indelible.projection.casefile.CaseFiles;
import org.indelible.projection.search.NameTokens;
import org.indelible.projection.search.SearchHit;
import org.indelible.projection.search.SearchIndex;
import org.indelible.projection.search.SearchProjection;
import org.indelible.projection.search.SearchTerms;
import org.indelible.query.access.Freshness;
import org.indelible.query.access.NotYetProjected;
import org.indelible.query.access.ReadRefused;
import org.indelible.query.access.RefusalCode;
import org.indelible.query.access.Rights;
import org.indelible.query.moment.Viewpoints;
import org.indelible.query.record.Records;
import org.indelible.query.record.Viewpoint;

/** Answers searches. Only files of which the person may know are looked at, so that neither hits nor counts tell of others. */
public final class SearchAnswers {
    private static final int MOST_WORDS = 20;
    private static final int LONGEST_NAME = 300;
    private static final List<String> TABLES = List.of(SearchProjection.NAME, AdmissionProjection.NAME);

    private final Reading reading;
    private final SearchIndex index;
    private final CaseFiles files;
    private final Records records;
    private final Freshness freshness;
    private final Viewpoints viewpoints;
    private final Clock clock;

    public SearchAnswers(
            Reading reading,
            SearchIndex index,
            CaseFiles files,
            Records records,
            Freshness freshness,
            Viewpoints viewpoints,
            Clock clock) {
        this.reading = reading;
        this.index = index;
        this.files = files;
        this.records = records;
        this.freshness = freshness;
        this.viewpoints = viewpoints;
        this.clock = clock;
    }

    /**
     * The files found, by name.
     *
     * @throws ReadRefused {@code search-terms-required}, {@code search-terms-too-many}
     * @throws NotYetProjected while the index is being built again after a crash, or is too old
     */
    @QueryHandler
    public FoundCaseFiles answer(SearchCaseFiles query) {
        var terms = terms(query);
        if (!freshness.current(TABLES)) throw new NotYetProjected();
        var known = Rights.known(query.asker().actor(), clock.instant());
        var found = reading.inSnapshot(() -> {
            if (!index.intact()) throw new NotYetProjected();
            return new Found(reading.position(TABLES), index.find(terms, known, query.limit() + 1));
        });
        if (!freshness.reaches(found.position())) throw new NotYetProjected();
        var shown = found.hits().stream()
                .limit(query.limit())
                .map(hit -> shown(hit, found.position(), query.asker().actor()))
                .toList();
        return new FoundCaseFiles(found.position(), shown, found.hits().size() > shown.size());
    }

    private static SearchTerms terms(SearchCaseFiles query) {
        var name = query.name();
        if (name != null && name.length() > LONGEST_NAME) throw new ReadRefused(RefusalCode.SEARCH_TERMS_TOO_MANY);
        var terms = new SearchTerms(name == null ? Set.of() : NameTokens.of(name), query.bornOn());
        if (terms.words().size() > MOST_WORDS) throw new ReadRefused(RefusalCode.SEARCH_TERMS_TOO_MANY);
        LocalDate bornOn = terms.bornOn();
        if (bornOn == null ? terms.words().isEmpty() : !PlausibleDays.include(bornOn)) {
            throw new ReadRefused(RefusalCode.SEARCH_TERMS_REQUIRED);
        }
        return terms;
    }

    private FoundFile shown(SearchHit hit, long position, Actor reader) {
        var viewpoint = Viewpoint.now(position, viewpoints.today());
        var record = records.of(hit.file(), files.heading(hit.file(), position), viewpoint, reader);
        var opening = record.opening();
        return new FoundFile(
                hit.file(),
                record.subject(),
                opening == null ? null : opening.kind(),
                opening == null ? null : opening.service(),
                record.status(),
                hit.team(),
                hit.allocated());
    }

    private record Found(long position, List<SearchHit> hits) {}
}
