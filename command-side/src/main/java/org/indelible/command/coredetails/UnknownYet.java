package org.indelible.command.coredetails;

import org.indelible.events.coredetails.CoreDetail;

/** The answer that stands for a detail nobody has obtained: nothing recorded, or the code that says so (HCC-6.2). */
final class UnknownYet {
    private UnknownYet() {}

    static boolean is(String value) {
        return value.isEmpty() || value.equals(CoreDetail.NOT_YET_OBTAINED);
    }
}
