package org.indelible.command.policy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A closed list of codes with their labels, in the order in which they are offered.
 *
 * @param clause the clause that asks for it
 * @param codes label by code, kebab-case
 * @param forUnborn the only codes for a child not yet born (HCC-6.2); empty where every code may be used
 * @param withReason codes that need the entry that gives the reason (HCC-6.3)
 */
public record Vocabulary(String clause, Map<String, String> codes, Set<String> forUnborn, Set<String> withReason) {
    public Vocabulary {
        if (!ClauseOrder.isClause(clause)) throw new IllegalArgumentException("no clause: " + clause);
        if (codes.isEmpty() || codes.containsValue(null)) throw new IllegalArgumentException("a vocabulary has codes");
        if (!codes.keySet().containsAll(forUnborn)) throw new IllegalArgumentException("forUnborn names no code");
        if (!codes.keySet().containsAll(withReason)) throw new IllegalArgumentException("withReason names no code");
        codes = Collections.unmodifiableMap(new LinkedHashMap<>(codes));
        forUnborn = Set.copyOf(forUnborn);
        withReason = Set.copyOf(withReason);
    }

    /** Whether the code is one of the list. */
    public boolean has(String code) {
        return codes.containsKey(code);
    }

    /** Whether the code may be recorded for a child not yet born (HCC-6.2). */
    public boolean isForUnborn(String code) {
        return forUnborn.isEmpty() || forUnborn.contains(code);
    }

    /** Whether the code needs the entry that gives its reason (HCC-6.3). */
    public boolean needsReason(String code) {
        return withReason.contains(code);
    }
}
