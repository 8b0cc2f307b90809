package org.indelible.query.access;

/**
 * One kind of question.
 *
 * @param name the name under which disclosures store it; once released it keeps its meaning for ever
 */
public record QueryType(String name, Class<? extends AuditedQuery<?>> type) {}
