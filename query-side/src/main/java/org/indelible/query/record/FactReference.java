package org.indelible.query.record;

/** Where a line of the record comes from: the place in the file's stream, and the event's hash in lower-case hex. */
public record FactReference(long sequence, String eventHash) {}
