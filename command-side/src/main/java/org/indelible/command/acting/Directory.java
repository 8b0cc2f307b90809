package org.indelible.command.acting;

import java.util.Set;
import org.indelible.events.people.AccountId;

/**
 * Who there is to hand a file to, as far as this installation knows. Its teams it always knows; its accounts only where the provider of
 * identities is its own.
 *
 * @param teams as they are named in tokens
 * @param accounts every account, or none where that is for another to know
 */
public record Directory(Set<String> teams, Set<AccountId> accounts) {
    public Directory {
        teams = Set.copyOf(teams);
        accounts = Set.copyOf(accounts);
    }

    /** Of an installation whose accounts are kept elsewhere. */
    public static Directory ofTeams(Set<String> teams) {
        return new Directory(teams, Set.of());
    }

    /** Whether somebody may sign in with the account, as far as can be told. */
    public boolean mayHave(AccountId account) {
        return !knowsAccounts() || accounts.contains(account);
    }

    /** Whether it can tell an account that there is from one that there is not. */
    public boolean knowsAccounts() {
        return !accounts.isEmpty();
    }
}
