package org.indelible.app.demo.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.indelible.command.acting.Directory;
import org.indelible.events.people.AccountId;
import tools.jackson.databind.json.JsonMapper;

/** Everybody who can sign in to the demo, as {@code demo/users.json} lists them. */
public record DemoUsers(List<DemoUser> all) {
    private static final String RESOURCE = "/demo/users.json";

    public DemoUsers {
        all = List.copyOf(all);
    }

    /** Reads the list. */
    public static DemoUsers load() {
        try (InputStream users = DemoUsers.class.getResourceAsStream(RESOURCE)) {
            return new DemoUsers(List.of(JsonMapper.shared().readValue(users, DemoUser[].class)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Their teams and accounts. */
    public Directory directory() {
        return new Directory(
                all.stream().map(DemoUser::team).collect(Collectors.toSet()),
                all.stream().map(user -> new AccountId(user.user())).collect(Collectors.toSet()));
    }

    /** The user of this name. */
    public Optional<DemoUser> named(String user) {
        return all.stream().filter(known -> known.user().equals(user)).findFirst();
    }
}
