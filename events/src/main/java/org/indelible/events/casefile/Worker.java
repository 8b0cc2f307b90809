package org.indelible.events.casefile;

import org.indelible.events.people.AccountId;

/** A worker to whom a file is allocated, with job title and team as they were then. */
public record Worker(AccountId account, String name, String jobTitle, String team) {}
