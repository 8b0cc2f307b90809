package org.indelible.app.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.indelible.app.problem.Problem.Alternative;
import org.indelible.command.policy.Refused;
import org.springframework.web.servlet.HandlerMapping;

/** What can be done to a record that is final (HCC-5.6): something is added to it, nothing in it changes. */
final class Alternatives {
    private Alternatives() {}

    /** The alternatives on the file that the request named; none to other refusals. */
    static List<Alternative> to(Refused refused, HttpServletRequest request) {
        boolean isFinal =
                refused.violations().stream().anyMatch(each -> each.code().equals("already-finalised"));
        if (!isFinal
                || !(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
                        instanceof Map<?, ?> variables)) {
            return List.of();
        }
        String file = "/api/v1/case-files/" + variables.get("file");
        return List.of(
                new Alternative("add-note", "POST", URI.create(file + "/notes")),
                new Alternative("annotate-as-disputed", "POST", URI.create(file + "/disputes")));
    }
}
