package org.indelible.app.settings;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Everything the application can be told. Each component is read from the environment variable of its name, {@code INDELIBLE_DATA} or
 * {@code INDELIBLE_JDBC_URL}; the flags of {@code serve} win over the environment. Passwords come from the environment only.
 *
 * @param data the directory of the embedded database, of generated secrets and of exports
 * @param demo whether the demo's families and its own OpenID provider are served, on the embedded database
 * @param families how many fictional families the demo holds
 * @param jdbc the PostgreSQL database that holds the ledger, outside the demo
 * @param owner the login that migrates the database
 * @param app the login that appends and reads
 * @param sealer the login that seals
 * @param destroyer the login that destroys keys
 * @param issuer the OpenID provider whose tokens are trusted
 * @param teams the teams to whom a file can be handed, named as in tokens and separated by commas; the demo has its own
 * @param body what is accepted as a request body
 * @param rate how many requests are answered
 * @param attachments what is accepted as a document, and where documents are kept
 * @param ledger what tells this ledger, and this node of it, from others
 * @param anchors who outside binds the ledger to what it has shown them
 * @param authority the council whose record this is, as it is named on every export
 */
@ConfigurationProperties("indelible")
public record Settings(
        @DefaultValue("data") Path data,
        @DefaultValue("false") boolean demo,
        @DefaultValue("6") int families,
        @DefaultValue Jdbc jdbc,
        @DefaultValue Login owner,
        @DefaultValue Login app,
        @DefaultValue Login sealer,
        @DefaultValue Login destroyer,
        @DefaultValue Issuer issuer,
        @DefaultValue List<String> teams,
        @DefaultValue Body body,
        @DefaultValue Rate rate,
        @DefaultValue Attachments attachments,
        @DefaultValue Ledger ledger,
        @DefaultValue Anchors anchors,
        @DefaultValue Authority authority) {
    public Settings {
        teams = List.copyOf(teams);
    }

    /** The database, as a JDBC URL without user and password; several hosts are possible. */
    public record Jdbc(@Nullable String url) {}

    /** The password of one PostgreSQL login. */
    public record Login(@Nullable String password) {
        @Override
        public String toString() {
            return "Login[password=" + (password == null ? "missing" : "given") + "]";
        }
    }

    /**
     * The OpenID provider whose tokens are trusted.
     *
     * @param url the issuer's identifier, as it stands in the claim {@code iss}
     * @param audience what the claim {@code aud} must contain
     */
    public record Issuer(
            @Nullable String url, @DefaultValue("indelible") String audience) {}

    /** The largest body accepted; a larger one is answered with 413. */
    public record Body(@DefaultValue("1MB") DataSize limit) {}

    /**
     * How many requests a node answers; more are answered with 429.
     *
     * @param account of one account, a minute
     * @param address of one network address without a good token, a minute
     */
    public record Rate(
            @DefaultValue("3000") int account,
            @DefaultValue("600") int address) {}

    /**
     * Documents.
     *
     * @param limit the largest document accepted; a larger one is answered with 413
     * @param directory where their ciphertexts are kept, a directory that all nodes share; in the database where none is named
     * @param sweep how long what no record names is kept, such as what a crash left behind; longer than any upload lasts
     */
    public record Attachments(
            @DefaultValue("25MB") DataSize limit,
            @Nullable Path directory,
            @DefaultValue("24h") Duration sweep) {}

    /**
     * The ledger and this node.
     *
     * @param origin the ledger's name in every event header, for ever; a host name and a path, for instance {@code records.example.org/1}
     * @param node this node's name, unlike any other's on the same database
     * @param keys the URI of the key that wraps all other keys: {@code file:///path/keyset.json}, or of a key management system
     * @param checkpoint how what is sealed is signed
     * @param completeness how often the ledger states how all its streams end, if anything was recorded
     * @param connections how many database connections the application holds at most
     * @param snapshots by how many events a file grows until what decisions need of it is stored anew; 0 for never
     * @param acknowledged a restored database with at least so many entries may be decrypted, though this node cannot know what was destroyed since its backup
     */
    public record Ledger(
            @Nullable String origin,
            @DefaultValue("node-1") String node,
            @Nullable String keys,
            @DefaultValue Checkpoint checkpoint,
            @DefaultValue("1h") Duration completeness,
            @DefaultValue("16") int connections,
            @DefaultValue("500") int snapshots,
            @Nullable Long acknowledged) {}

    /**
     * How what is sealed is signed.
     *
     * @param key the URI of the private key, {@code file:///path/checkpoint.pem}; its public half is beside it
     */
    public record Checkpoint(@Nullable String key) {}

    /**
     * Who outside binds the ledger to what it has shown them.
     *
     * @param witness who cosigns its checkpoints: {@code INDELIBLE_ANCHORS_WITNESS_0_KEY}, {@code ..._0_URL}, {@code ..._1_KEY} and so on
     * @param required how many of them a checkpoint needs; all, where nothing is said
     * @param timestamp who timestamps them
     */
    public record Anchors(
            @DefaultValue List<Witness> witness,
            @Nullable Integer required,
            @DefaultValue Timestamp timestamp) {
        public Anchors {
            witness = List.copyOf(witness);
        }
    }

    /**
     * Who timestamps checkpoints (RFC 3161).
     *
     * @param url the authority's address; nobody is asked without one
     * @param certificate a PEM file with its certificate, or that of whoever issued it
     * @param every how much time there is at least between two
     */
    public record Timestamp(
            @Nullable String url,
            @Nullable Path certificate,
            @DefaultValue("1h") Duration every) {}

    /**
     * Somebody else who cosigns checkpoints.
     *
     * @param key the witness's public key, as {@code ./indelible witness create-key} prints it
     * @param url the address that {@code /add-checkpoint} is added to
     */
    public record Witness(@Nullable String key, @Nullable String url) {}

    /**
     * The controller of the record (HCC-2.6).
     *
     * @param name as it stands on every export
     * @param contact how its data protection officer is reached (HCC-1.4)
     */
    public record Authority(@Nullable String name, @Nullable String contact) {}

    /** The environment variables without which the application cannot serve; empty when it can. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (!demo) {
            require(missing, "INDELIBLE_JDBC_URL", jdbc.url());
            require(missing, "INDELIBLE_OWNER_PASSWORD", owner.password());
            require(missing, "INDELIBLE_APP_PASSWORD", app.password());
            require(missing, "INDELIBLE_SEALER_PASSWORD", sealer.password());
            require(missing, "INDELIBLE_DESTROYER_PASSWORD", destroyer.password());
            require(missing, "INDELIBLE_ISSUER_URL", issuer.url());
            require(missing, "INDELIBLE_TEAMS", String.join(",", teams));
            require(missing, "INDELIBLE_LEDGER_ORIGIN", ledger.origin());
            require(missing, "INDELIBLE_LEDGER_KEYS", ledger.keys());
            require(
                    missing,
                    "INDELIBLE_LEDGER_CHECKPOINT_KEY",
                    ledger.checkpoint().key());
            require(missing, "INDELIBLE_AUTHORITY_NAME", authority.name());
            require(missing, "INDELIBLE_AUTHORITY_CONTACT", authority.contact());
        }
        return List.copyOf(missing);
    }

    private static void require(List<String> missing, String variable, @Nullable String value) {
        if (value == null || value.isBlank()) {
            missing.add(variable);
        }
    }
}
