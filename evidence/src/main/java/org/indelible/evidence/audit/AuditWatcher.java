package org.indelible.evidence.audit;

import java.util.function.Supplier;

/** Is told how far an audit is, and decides whether it goes on. */
@FunctionalInterface
public interface AuditWatcher {

    /**
     * Some more entries have been looked at.
     *
     * @param next the leaf index of the first that has not
     * @param size how many there are
     * @param clean whether nothing is wrong so far
     * @param state to go on from, made when it is asked for; of no use where something is wrong
     * @return false to break the audit off
     */
    boolean looked(long next, long size, boolean clean, Supplier<AuditState> state);
}
