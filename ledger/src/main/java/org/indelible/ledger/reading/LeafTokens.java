package org.indelible.ledger.reading;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Collections;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.ChainingConverter;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.jspecify.annotations.Nullable;

/**
 * Stores a position in the sealed order as its leaf index in decimal, legible to whoever looks into the table. Positions have no gaps and mark no
 * replay, so there is nothing else to store.
 */
final class LeafTokens implements Serializer {
    private static final SerializedType LEAF = new SimpleSerializedType("leaf", null);

    private final Converter converter = new ChainingConverter();

    /** The position before the first event. */
    static TrackingToken beginning() {
        return at(-1);
    }

    private static TrackingToken at(long leaf) {
        return GapAwareTrackingToken.newInstance(leaf, Collections.emptySortedSet());
    }

    @Override
    public <T> SerializedObject<T> serialize(@Nullable Object token, Class<T> representation) {
        long leaf = token == null ? -1 : ((TrackingToken) token).position().orElse(-1);
        byte[] digits = Long.toString(leaf).getBytes(US_ASCII);
        return converter.convert(new SimpleSerializedObject<>(digits, byte[].class, LEAF), representation);
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as inherited: the caller says what it expects
    public <S, T> T deserialize(SerializedObject<S> stored) {
        byte[] digits = converter.convert(stored, byte[].class).getData();
        return (T) at(Long.parseLong(new String(digits, US_ASCII)));
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> representation) {
        return converter.canConvert(byte[].class, representation);
    }

    @Override
    @SuppressWarnings("rawtypes") // as inherited
    public Class classForType(SerializedType type) {
        return GapAwareTrackingToken.class;
    }

    @Override
    @SuppressWarnings("rawtypes") // as inherited
    public SerializedType typeForClass(@Nullable Class type) {
        return LEAF;
    }

    @Override
    public Converter getConverter() {
        return converter;
    }
}
