package org.indelible.command.policy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.indelible.events.casefile.ServiceArea;
import org.indelible.events.coredetails.CoreDetailKind;

/**
 * The core details that a kind of file must hold (HCC-6.1).
 *
 * @param asked those asked for in every service, in the order in which they are listed
 * @param fromBirth those of them that a child has only from birth on, or that are not recorded before it (HCC-6.2)
 * @param inService those that a service asks for besides
 */
public record CoreDetailTerms(
        String clause,
        List<CoreDetailKind> asked,
        Set<CoreDetailKind> fromBirth,
        Map<ServiceArea, List<CoreDetailKind>> inService) {
    public CoreDetailTerms {
        if (!ClauseOrder.isClause(clause)) throw new IllegalArgumentException("no clause: " + clause);
        if (!asked.containsAll(fromBirth)) throw new IllegalArgumentException("fromBirth names what is not asked for");
        asked = List.copyOf(asked);
        fromBirth = Set.copyOf(fromBirth);
        inService = Map.copyOf(inService);
    }

    /** All that are asked for in that service. */
    public List<CoreDetailKind> askedIn(ServiceArea service) {
        return Stream.concat(asked.stream(), inService.getOrDefault(service, List.of()).stream())
                .toList();
    }
}
