package org.indelible.command.plans;

import java.util.Set;
import org.indelible.events.people.Role;

/** Who records plans, orders and legal status: the case worker, managers, the chair, the reviewing officer, legal and business support. */
final class PlanGivers {
    static final Set<Role> ALL =
            Set.of(Role.ASW, Role.PA, Role.LM, Role.TM, Role.SM, Role.CHAIR, Role.IRO, Role.LEGAL, Role.ADM, Role.BS);

    private PlanGivers() {}
}
