package org.indelible.app.evidence;

/** A piece of text under a line that says what it is. */
record PagePart(String label, String words) {}
