package org.indelible.evidence.audit;

/**
 * Something that is wrong.
 *
 * @param layer what saw it
 * @param leaf the leaf index of the first entry concerned; -1 where it concerns none
 * @param sentence what it is
 */
public record AuditFinding(AuditLayer layer, long leaf, String sentence) {}
