package org.indelible.ledger.store;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.indelible.evidence.commitment.PayloadCommitment;
import org.indelible.ledger.keys.DataKey;
import org.indelible.ledger.keys.KeyScope;
import org.indelible.ledger.keys.KeyScopes;
import org.indelible.ledger.keys.Keyring;
import org.indelible.ledger.keys.Keys;
import org.indelible.ledger.keys.UnstoredKey;

/** Turns events into what is stored of them: serialised, committed to, encrypted. Runs on the command's thread, so that committers only commit. */
public final class Drafting {
    static final String PAYLOAD = "payload";
    static final String METADATA = "metadata";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String origin;
    private final Serializer serializer;
    private final Keys keys;
    private final KeyScopes scopes;
    private final ActorReference actors;

    /**
     * Drafts for one ledger.
     *
     * @param origin the ledger's name in every header
     */
    public Drafting(String origin, LedgerSerializer serializer, Keys keys, KeyScopes scopes, ActorReference actors) {
        this.origin = origin;
        this.serializer = serializer;
        this.keys = keys;
        this.scopes = scopes;
        this.actors = actors;
    }

    String origin() {
        return origin;
    }

    Keys keys() {
        return keys;
    }

    /** Drafts of one append, and the keys that must be stored with them. */
    record Drafts(List<Draft> events, List<UnstoredKey> unstored) {}

    /** @param again whether it is drafted again, because a key that was made for it is stored already */
    Drafts draft(List<? extends DomainEventMessage<?>> events, Instant at, boolean again) {
        List<Draft> drafts = new ArrayList<>();
        Keyring keyring = keys.keyring(at, again);
        events.forEach(event -> drafts.add(draft(event, at, keyring)));
        return new Drafts(List.copyOf(drafts), keyring.unstored());
    }

    private Draft draft(DomainEventMessage<?> event, Instant at, Keyring keyring) {
        EventIdentity identity = identity(event);
        DataKey key = keyring.key(scopes.of(identity.streamId(), event.getPayload()));
        Plaintext plaintext = plaintext(event.getPayload());
        String keyId = key.id();
        return new Draft(
                identity,
                at,
                actors.of(event.getMetaData()),
                metadata(event.getMetaData(), identity, keyring),
                keyId,
                key.encrypt(plaintext.encode(), AssociatedData.of(PAYLOAD, keyId, origin, identity)),
                plaintext.commitment());
    }

    private EventIdentity identity(DomainEventMessage<?> event) {
        SerializedType type = serializer.typeForClass(event.getPayloadType());
        return new EventIdentity(
                event.getType(),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                UUID.fromString(event.getIdentifier()),
                type.getName(),
                type.getRevision());
    }

    private Plaintext plaintext(Object payload) {
        byte[] secret = new byte[PayloadCommitment.SECRET_LENGTH];
        RANDOM.nextBytes(secret);
        return new Plaintext(secret, serializer.serialize(payload, byte[].class).getData());
    }

    private byte[] metadata(MetaData metadata, EventIdentity identity, Keyring keyring) {
        DataKey key = keyring.key(new KeyScope.Audit());
        String keyId = key.id();
        byte[] json = serializer.serialize(metadata, byte[].class).getData();
        return new StoredMetadata(keyId, key.encrypt(json, AssociatedData.of(METADATA, keyId, origin, identity)))
                .encode();
    }
}
