package org.indelible.command.coredetails;

/** The answer that stands for a detail nobody has obtained: nothing recorded, or the code that says so (HCC-6.2). */
final class UnknownYet {
    static final String CODE = "information-not-yet-obtained";

    private UnknownYet() {}

    static boolean is(String value) {
        return value.isEmpty() || value.equals(CODE);
    }
}
