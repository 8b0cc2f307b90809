package org.indelible.ledger.repository;

/**
 * An aggregate at rest, in no command's hands.
 *
 * @param root the aggregate with all events up to {@code sequence} applied
 * @param sequence sequence of the last event applied
 */
public record Remembered<T>(T root, long sequence) {}
