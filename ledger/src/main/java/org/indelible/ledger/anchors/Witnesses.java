package org.indelible.ledger.anchors;

import java.util.List;
import org.indelible.evidence.cosignature.WitnessPolicy;
import org.indelible.evidence.note.RefusedNote;

/**
 * Who is asked, and how many of them a checkpoint needs.
 *
 * @param required cosignatures that a checkpoint needs, from 0
 * @param all no two with the same key
 */
public record Witnesses(int required, List<Witness> all) {
    /** Nobody. */
    public static final Witnesses NONE = new Witnesses(0, List.of());

    /**
     * Takes a copy of the list.
     *
     * @throws RefusedNote if the policy could never be met, or one witness could meet it twice
     */
    public Witnesses {
        all = List.copyOf(all);
        policy(required, all);
    }

    /** As verifiers take it. */
    public WitnessPolicy policy() {
        return policy(required, all);
    }

    private static WitnessPolicy policy(int required, List<Witness> all) {
        return new WitnessPolicy(required, all.stream().map(Witness::key).toList());
    }

    /** The keys as the rows of cosignatures name them. */
    List<String> keys() {
        return all.stream().map(witness -> witness.key().text()).toList();
    }

    /** A checkpoint that nobody has cosigned is not witnessed, whatever is required. */
    int needed() {
        return Math.max(1, required);
    }
}
