package org.indelible.query.accessrequests;

import java.time.LocalDate;
import java.util.List;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.query.access.DisclosedAnswer;

/**
 * The register, what is due first coming first.
 *
 * @param today the London day by which what is overdue is judged
 * @param cutOff whether there are more than are shown
 */
public record AccessRequestsList(long position, LocalDate today, List<RegisteredAccessRequest> requests, boolean cutOff)
        implements DisclosedAnswer {
    @Override
    public List<CaseFileId> filesShown() {
        return requests.stream().map(RegisteredAccessRequest::file).distinct().toList();
    }
}
