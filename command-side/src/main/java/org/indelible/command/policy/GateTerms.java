package org.indelible.command.policy;

/** The clause that a closure gate comes from, and what to tell the person whom it stops. */
record GateTerms(String clause, String detail) {
    GateTerms {
        if (!ClauseOrder.isClause(clause)) throw new IllegalArgumentException("no clause: " + clause);
    }
}
