package org.indelible.events.signals;

import org.indelible.events.people.Author;
import org.indelible.events.policy.PackVersion;

/** The person concerned answered, in their own words. Caused by them alone; asserts what they say, and does not prove it. */
public record FindingReplied(FindingId finding, String words, Author by, PackVersion pack) implements FindingEvent {}
