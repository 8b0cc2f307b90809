package org.indelible.app.evidence;

/** One core detail as the record page shows it. */
record PageDetail(String what, boolean disputed, String value, String valid, String source, String recorded) {}
