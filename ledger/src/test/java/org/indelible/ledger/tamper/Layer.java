package org.indelible.ledger.tamper;

/** Who can see that a ledger was tampered with. */
enum Layer {
    /** The tables' own constraints, which refuse the change even to their owner. */
    CONSTRAINTS("constraints"),
    /** Whoever reads a stream: answers about a record, packages. */
    READING("reading"),
    /** Whoever goes along the sealed order: projections, and the patrol that never rests. */
    ORDER("order"),
    /** Whoever appends to the stream next, and the sealer that seals it. */
    SEALING("sealing"),
    /** The signer of checkpoints, when something is sealed next. */
    SIGNING("signing"),
    /** An audit from outside that knows nothing but the public key. */
    AUDIT("audit"),
    /** An audit from outside that goes on from one before the change. */
    LATER_AUDIT("later audit");

    private final String words;

    Layer(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
