package org.indelible.query.access;

import java.time.LocalDate;
import java.util.Set;
import org.indelible.events.access.AccessPurpose;
import org.indelible.events.people.AccountId;
import org.indelible.events.people.Actor;
import org.indelible.events.people.Role;
import org.indelible.projection.staff.StaffStanding;

/** Fictional people, one per role that matters here. */
public final class People {
    public static final Actor NADIA = person("nadia.khan", "Safeguarding North", Role.ASW);
    public static final Actor MARCUS = person("marcus.reid", "Safeguarding North", Role.TM);
    public static final Actor COLLEAGUE = person("ivy.lane", "Safeguarding South", Role.ASW);
    public static final Actor OFFICER = person("dpo", "Information Governance", Role.DPO);
    public static final Actor SOLICITOR = person("legal", "Legal", Role.LEGAL);
    public static final Actor NIGHT = person("edt", "Out of hours", Role.EDT);
    public static final Actor ADMINISTRATOR = person("sys", "Systems", Role.SYS);

    private People() {}

    public static Actor person(String account, String team, Role... roles) {
        return new Actor(new AccountId(account), account, "Job", team, Set.of(roles));
    }

    /** Somebody who has signed the confidentiality agreement. */
    public static StaffStanding signed(AccountId account) {
        return new StaffStanding(account, LocalDate.parse("2026-01-05"), null);
    }

    public static Asker asking(Actor actor, String purpose) {
        return new Asker(actor, new AccessPurpose(purpose, null));
    }
}
