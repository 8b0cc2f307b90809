package org.indelible.command.policy;

/** How a plan may end; by a conference its date is required, from which the three months count (HCC-12.13, R6). */
public record PlanEndingTerms(String label, boolean conferenceDateRequired) {}
