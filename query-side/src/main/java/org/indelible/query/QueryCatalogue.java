package org.indelible.query;

import java.util.List;
import org.indelible.query.access.QueryType;
import org.indelible.query.accesslog.CountDisclosures;
import org.indelible.query.accesslog.ExportAccessLog;
import org.indelible.query.accesslog.ReadAccessLog;
import org.indelible.query.accessrequests.ReadAccessRequests;
import org.indelible.query.accessrequests.ReadSubjectAccessLog;
import org.indelible.query.casefile.ReadCaseFile;
import org.indelible.query.casefile.ReadRecordAsAt;
import org.indelible.query.closure.ReadClosureChecklist;
import org.indelible.query.comparison.CompareRecord;
import org.indelible.query.coredetails.ReadCompleteness;
import org.indelible.query.coredetails.ReadIncompleteFiles;
import org.indelible.query.destruction.ReadDestruction;
import org.indelible.query.documents.ReadDocument;
import org.indelible.query.emergency.ReadEmergencyAccess;
import org.indelible.query.evidence.ReadExport;
import org.indelible.query.misuse.ReadMisuseCase;
import org.indelible.query.misuse.ReadMisuseCases;
import org.indelible.query.notes.ReadChronology;
import org.indelible.query.notes.ReadEntry;
import org.indelible.query.replay.ReplayDisclosure;
import org.indelible.query.search.SearchCaseFiles;
import org.indelible.query.signals.ReadFindings;
import org.indelible.query.signals.ReadOwnFindings;
import org.indelible.query.staff.ReadAgreements;
import org.indelible.query.staff.ReadIncidents;
import org.indelible.query.summaries.ReadCaseSummary;
import org.indelible.query.worklist.ReadWorklist;

/** Every kind of question under the name by which disclosures store it. A name, once released, keeps its meaning for ever. */
public final class QueryCatalogue {
    public static final List<QueryType> TYPES = List.of(
            new QueryType("ReadChronology", ReadChronology.class),
            new QueryType("ReadEntry", ReadEntry.class),
            new QueryType("ReadCaseFile", ReadCaseFile.class),
            new QueryType("ReadRecordAsAt", ReadRecordAsAt.class),
            new QueryType("ReadCaseSummary", ReadCaseSummary.class),
            new QueryType("SearchCaseFiles", SearchCaseFiles.class),
            new QueryType("ReadWorklist", ReadWorklist.class),
            new QueryType("ReadAccessLog", ReadAccessLog.class),
            new QueryType("ReadExport", ReadExport.class),
            new QueryType("ReadDestruction", ReadDestruction.class),
            new QueryType("ReadClosureChecklist", ReadClosureChecklist.class),
            new QueryType("ReadCompleteness", ReadCompleteness.class),
            new QueryType("ReadIncompleteFiles", ReadIncompleteFiles.class),
            new QueryType("ReadDocument", ReadDocument.class),
            new QueryType("ReadEmergencyAccess", ReadEmergencyAccess.class),
            new QueryType("ReplayDisclosure", ReplayDisclosure.class),
            new QueryType("ReadFindings", ReadFindings.class),
            new QueryType("ReadOwnFindings", ReadOwnFindings.class),
            new QueryType("ReadAgreements", ReadAgreements.class),
            new QueryType("ReadIncidents", ReadIncidents.class),
            new QueryType("ReadMisuseCases", ReadMisuseCases.class),
            new QueryType("ReadMisuseCase", ReadMisuseCase.class),
            new QueryType("ExportAccessLog", ExportAccessLog.class),
            new QueryType("CountDisclosures", CountDisclosures.class),
            new QueryType("CompareRecord", CompareRecord.class),
            new QueryType("ReadAccessRequests", ReadAccessRequests.class),
            new QueryType("ReadSubjectAccessLog", ReadSubjectAccessLog.class));

    private QueryCatalogue() {}
}
