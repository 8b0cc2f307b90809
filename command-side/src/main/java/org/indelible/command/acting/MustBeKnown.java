package org.indelible.command.acting;

import java.util.Optional;
import java.util.TreeSet;
import org.indelible.command.policy.Violation;
import org.indelible.events.people.AccountId;
import org.indelible.events.words.Words;

/** A file is handed to a team and a person that there are: a slip of the pen would take it from everybody who works on it (HCC-4.2). */
public final class MustBeKnown {
    private MustBeKnown() {}

    /** {@code team-unknown}, with the teams that there are; nothing for a team without a name, which is refused as such. */
    public static Optional<Violation> team(String team, String pointer, Acting acting) {
        var teams = acting.directory().teams();
        if (!Words.in(team) || teams.contains(team)) return Optional.empty();
        String known = String.join(", ", new TreeSet<>(teams));
        return Optional.of(Violation.of(
                        "team-unknown",
                        "HCC-4.2",
                        "No team is called that, so nobody could open the file. The teams are: " + known + ".")
                .about(pointer));
    }

    /** {@code account-unknown}, where the accounts are known. */
    public static Optional<Violation> account(AccountId account, String pointer, Acting acting) {
        if (acting.directory().mayHave(account)) return Optional.empty();
        return Optional.of(Violation.of(
                        "account-unknown",
                        "HCC-4.2",
                        "Nobody signs in with that account. Name it as the person signs in, for instance amara.bello.")
                .about(pointer));
    }
}
