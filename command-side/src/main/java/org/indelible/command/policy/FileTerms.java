package org.indelible.command.policy;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.indelible.events.casefile.ServiceArea;

/**
 * What the policy says about one kind of file.
 *
 * @param gates the gates that closing it must pass in every service
 * @param furtherGates those that a service asks for besides
 * @param coreDetails the core details that it must hold
 */
public record FileTerms(
        String label,
        Set<ClosureGate> gates,
        Map<ServiceArea, Set<ClosureGate>> furtherGates,
        CoreDetailTerms coreDetails) {
    public FileTerms {
        gates = Set.copyOf(gates);
        furtherGates = Map.copyOf(furtherGates);
    }

    /** All gates that closing such a file must pass in that service. */
    public Set<ClosureGate> gatesIn(ServiceArea service) {
        return Stream.concat(gates.stream(), furtherGates.getOrDefault(service, Set.of()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
