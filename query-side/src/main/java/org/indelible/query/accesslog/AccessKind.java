package org.indelible.query.accesslog;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;

/** Kinds of questions that are looked for in the log: what left the house, what was searched for, and who read the log itself. */
public enum AccessKind {
    /** A whole record, or a log, taken out. */
    @JsonProperty("export")
    EXPORT("ReadExport", "ReadRecordAsAt", "ExportAccessLog", "ReadSubjectAccessLog"),
    /** A document downloaded. */
    @JsonProperty("download")
    DOWNLOAD("ReadDocument"),
    /** Lists over more than one file. */
    @JsonProperty("search")
    SEARCH("SearchCaseFiles", "ReadWorklist", "ReadIncompleteFiles"),
    /** The log itself, and what it can show again. */
    @JsonProperty("log")
    LOG("ReadAccessLog", "CountDisclosures", "ReplayDisclosure");

    private final Set<String> questions;

    AccessKind(String... questions) {
        this.questions = Set.of(questions);
    }

    /** The stored names of the questions. */
    public Set<String> questions() {
        return questions;
    }
}
