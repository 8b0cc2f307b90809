package org.indelible.events.people;

/** The account that recorded, with name, job title and team as they were then (HCC-1.3). Whose words they are is {@link Voice}. */
public record Author(AccountId account, String name, String jobTitle, String team) {}
