package org.indelible.events.access;

import org.indelible.events.policy.PackVersion;

/** By what the reader was let in: a role, an allocation, or a ground of the pack; stored with the disclosure. */
public record AccessVerdict(String allowedBy, PackVersion pack) {}
