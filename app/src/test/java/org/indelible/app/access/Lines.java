package org.indelible.app.access;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.indelible.events.access.AccessPurpose;
import org.indelible.events.access.AccessVerdict;
import org.indelible.events.access.DisclosureId;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.people.AccountId;
import org.indelible.events.people.Actor;
import org.indelible.events.people.Role;
import org.indelible.events.policy.PackVersion;
import org.indelible.query.accesslog.AccessLine;
import org.indelible.query.accesslog.AccessOutcome;
import org.indelible.query.record.FactReference;
import org.jspecify.annotations.Nullable;

/** Fictional lines of an access log. */
public final class Lines {
    public static final CaseFileId FILE = new CaseFileId(UUID.fromString("01900000-0000-7000-8000-000000000001"));
    public static final CaseFileId OTHER = new CaseFileId(UUID.fromString("01900000-0000-7000-8000-000000000002"));
    private static final DisclosureId DISCLOSURE =
            new DisclosureId(UUID.fromString("01900000-0000-7000-8000-00000000000d"));

    private Lines() {}

    /** Somebody was shown a file, let in by this ground for this purpose, with this reason. */
    public static AccessLine shown(String ground, String purpose, @Nullable String reason) {
        return line(AccessOutcome.DISCLOSED, ground, new AccessPurpose(purpose, reason), "{\"file\":\"x\"}", List.of());
    }

    /** Somebody was refused. */
    public static AccessLine refused() {
        return line(AccessOutcome.REFUSED, null, new AccessPurpose("casework", null), null, List.of("not-related"));
    }

    /** What it said is gone. */
    public static AccessLine destroyed() {
        return new AccessLine(
                Instant.parse("2026-11-20T13:30:00Z"),
                AccessOutcome.DESTROYED,
                null,
                null,
                null,
                null,
                null,
                null,
                FILE,
                List.of(),
                List.of(),
                List.of(),
                null,
                "access/" + FILE + "/node-1",
                new FactReference(4, "ab".repeat(32)));
    }

    private static AccessLine line(
            AccessOutcome outcome,
            @Nullable String ground,
            AccessPurpose purpose,
            @Nullable String parameters,
            List<String> codes) {
        return new AccessLine(
                Instant.parse("2026-11-20T13:30:00.123456Z"),
                outcome,
                DISCLOSURE,
                new Actor(
                        new AccountId("amara.bello"),
                        "Amara Bello, BSc",
                        "Social worker",
                        "Safeguarding North",
                        Set.of(Role.ASW, Role.PR)),
                purpose,
                ground == null ? null : new AccessVerdict(ground, new PackVersion("hcc-2019-09")),
                "ReadChronology",
                parameters,
                FILE,
                List.of(),
                List.of(new EntryId(UUID.fromString("01900000-0000-7000-8000-0000000000e1"))),
                codes,
                outcome == AccessOutcome.DISCLOSED ? 41L : null,
                "access/" + FILE + "/node-1",
                new FactReference(3, "cd".repeat(32)));
    }

    /** The same line, of a list that showed several files. */
    public static AccessLine ofSeveral() {
        var line = shown("own-files", "casework", null);
        return new AccessLine(
                line.at(),
                line.outcome(),
                line.disclosure(),
                line.who(),
                line.purpose(),
                line.verdict(),
                "SearchCaseFiles",
                line.parameters(),
                null,
                List.of(FILE, OTHER),
                line.entries(),
                line.codes(),
                line.seenAt(),
                "access/search/node-1",
                line.fact());
    }
}
