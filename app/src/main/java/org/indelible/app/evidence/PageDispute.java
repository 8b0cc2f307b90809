package org.indelible.app.evidence;

import java.util.List;

/** A dispute as the record page shows it: whose, when, about what, who recorded it, in their words, and where it was considered. */
record PageDispute(String label, String recorded, String words, String language, List<String> considered) {}
