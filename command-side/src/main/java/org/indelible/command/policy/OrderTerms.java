package org.indelible.command.policy;

import java.util.Set;

/** What the policy says about one kind of court order. */
public record OrderTerms(String label, Set<OrderTrait> traits) {
    public OrderTerms {
        traits = Set.copyOf(traits);
    }

    /** Whether orders of this kind have the trait. */
    public boolean is(OrderTrait trait) {
        return traits.contains(trait);
    }
}
