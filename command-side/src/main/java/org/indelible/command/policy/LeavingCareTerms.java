package org.indelible.command.policy;

/** A category of leaving care, and whether it entitles to services (HCC-12.14). */
public record LeavingCareTerms(String label, boolean entitled) {}
