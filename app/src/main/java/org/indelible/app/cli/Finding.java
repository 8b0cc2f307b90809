package org.indelible.app.cli;

/**
 * What was found about one thing that serving needs.
 *
 * @param detail one plain sentence; what to do where it is missing
 */
record Finding(String what, boolean well, String detail) {}
