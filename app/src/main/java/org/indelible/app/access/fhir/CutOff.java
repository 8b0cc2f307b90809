package org.indelible.app.access.fhir;

import java.util.List;

/** An OperationOutcome of FHIR R4: there is more than was handed out. */
record CutOff(String resourceType, List<Issue> issue) {
    record Issue(String severity, String code, String diagnostics) {}

    static CutOff at(String cursor) {
        return new CutOff(
                "OperationOutcome",
                List.of(new Issue(
                        "warning",
                        "incomplete",
                        "More lines follow; they were cut off. Ask again with the cursor " + cursor + ".")));
    }
}
