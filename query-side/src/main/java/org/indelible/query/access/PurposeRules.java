package org.indelible.query.access;

import java.util.List;

/** No read without a reason (HCC-5.13). */
final class PurposeRules {
    private PurposeRules() {}

    static List<RefusalCode> check(Asker asker, Purposes purposes) {
        var given = asker.purpose();
        if (given == null || given.code().isBlank()) return List.of(RefusalCode.PURPOSE_REQUIRED);
        var purpose = purposes.find(given.code());
        if (purpose.isEmpty()) return List.of(RefusalCode.UNKNOWN_PURPOSE);
        if (!asker.actor().hasAny(purpose.get().roles())) return List.of(RefusalCode.PURPOSE_NOT_ALLOWED);
        return ReasonMustSaySomething.check(given, purpose.get()).stream().toList();
    }
}
