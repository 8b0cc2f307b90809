package org.indelible.query.accesslog;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;

/** Kinds of questions that are looked for in the log: what left the house, what was searched for, and who read the log itself. */
public enum AccessKind {
    /** A whole record, or a log, taken out. */
    @JsonProperty("export")
    EXPORT,
    /** A document downloaded. */
    @JsonProperty("download")
    DOWNLOAD,
    /** Lists over more than one file. */
    @JsonProperty("search")
    SEARCH,
    /** The log itself, and what it can show again. */
    @JsonProperty("log")
    LOG;

    /** The stored names of the questions. */
    public Set<String> questions() {
        return switch (this) {
            case EXPORT -> Set.of("ReadExport", "ReadRecordAsAt", "ExportAccessLog", "ReadSubjectAccessLog");
            case DOWNLOAD -> Set.of("ReadDocument");
            case SEARCH -> Set.of("SearchCaseFiles", "ReadWorklist", "ReadIncompleteFiles");
            case LOG -> Set.of("ReadAccessLog", "CountDisclosures", "ReplayDisclosure");
        };
    }
}
