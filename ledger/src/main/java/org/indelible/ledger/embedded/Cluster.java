package org.indelible.ledger.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.indelible.ledger.database.Logins;

/**
 * The files of the database: a data directory with the roles in it, and the passwords beside it.
 *
 * <p>Roles and passwords are set in single-user mode before the server ever listens, so the superuser needs no password and no way in.
 */
record Cluster(Path data, Passwords passwords) {
    static final String DATABASE = "indelible";
    private static final String NAME = "cluster";
    private static final String SUPERUSER = "postgres";

    static Cluster in(Path home, Path programs, Shell shell) throws IOException {
        Path place = home.resolve(NAME);
        if (!Files.isDirectory(place)) {
            Staging.build(home, NAME, staging -> create(staging, programs, shell));
        }
        Path data = data(place);
        shell.own(data);
        Files.writeString(data.resolve("pg_hba.conf"), resource("pg_hba.conf"));
        Files.writeString(data.resolve("postgresql.conf"), resource("postgresql.conf"));
        return new Cluster(data, Passwords.read(passwordFile(place)));
    }

    /** Where the data directory of the database kept in {@code home} is. */
    static Path dataIn(Path home) {
        return data(home.resolve(NAME));
    }

    /** The passwords of the database kept in {@code home}. */
    static Passwords passwordsIn(Path home) throws IOException {
        return Passwords.read(passwordFile(home.resolve(NAME)));
    }

    /** Removes the database, after its server was stopped; a removal that is cut short is finished by the next sweep. */
    static void discard(Path home, Staging.Work stop) throws IOException {
        Path place = home.resolve(NAME);
        if (Files.isDirectory(place)) {
            stop.in(data(place));
            Staging.discard(home, NAME);
        }
    }

    private static void create(Path staging, Path programs, Shell shell) throws IOException {
        shell.own(staging);
        Path data = data(staging);
        String bin = programs.resolve("bin").toString();
        shell.must(
                "",
                List.of(
                        bin + "/initdb",
                        "-D",
                        data.toString(),
                        "-U",
                        SUPERUSER,
                        "-A",
                        "reject",
                        "-E",
                        "UTF8",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--locale=C"));
        Passwords passwords = Passwords.generate(Logins.ROLES, passwordFile(staging));
        single(shell, bin, data, "postgres", "create database " + DATABASE + ";\n\n");
        single(shell, bin, data, DATABASE, rolesSql() + passwordSql(passwords));
    }

    /** Runs statements as the superuser in single-user mode, which ends at the first error. */
    private static void single(Shell shell, String bin, Path data, String database, String sql) throws IOException {
        shell.must(
                sql,
                List.of(
                        bin + "/postgres",
                        "--single",
                        "-j",
                        "-D",
                        data.toString(),
                        "-c",
                        "exit_on_error=on",
                        database));
    }

    private static String passwordSql(Passwords passwords) {
        StringBuilder sql = new StringBuilder("\n");
        for (String role : Logins.ROLES) {
            sql.append("alter role ")
                    .append(role)
                    .append(" password '")
                    .append(passwords.of(role))
                    .append("';\n\n");
        }
        return sql.toString();
    }

    private static String rolesSql() throws IOException {
        return resource("/roles.sql");
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Cluster.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new EmbeddedPostgresFailed(name + " is missing from the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Path data(Path place) {
        return place.resolve("data");
    }

    private static Path passwordFile(Path place) {
        return place.resolve("passwords.properties");
    }
}
