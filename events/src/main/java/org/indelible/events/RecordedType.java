package org.indelible.events;

/**
 * One stored type of event.
 *
 * @param name the stored name, for instance {@code casenote.added}
 * @param revision the stored revision, counted from 1
 * @param type the record that holds this revision
 */
public record RecordedType(String name, String revision, Class<?> type) {}
