package org.indelible.app.evidence;

/** What stands at the head of a record page, in words: whose record it is, of which moments, and for what. */
record AboutRecord(
        String controller,
        String contact,
        String file,
        String purpose,
        String asAt,
        String knownAt,
        long position,
        String preparedAt) {}
