package org.indelible.ledger.repository;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * The state of an aggregate as compressed JSON: its fields by name, and in them those of its members. What a constructor decides for good, a
 * final field that is neither a collection nor a member, is no state.
 */
public final class StateJson<T> {
    private final Constructor<T> constructor;
    private final JsonMapper json;
    private final Part root;

    /**
     * Reads the class once.
     *
     * @param type an aggregate with a constructor without arguments
     * @param json how values are written; those of events and of states are the same
     */
    public StateJson(Class<T> type, JsonMapper json) {
        this.json = json.rebuild()
                .addModule(new SimpleModule("keys").setKeyDeserializers(new RecordKeys()))
                .changeDefaultVisibility(seen -> seen.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
                .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
        this.constructor = constructor(type);
        this.root = Part.of(type, this.json);
    }

    private static <T> Constructor<T> constructor(Class<T> type) {
        try {
            Constructor<T> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(type.getName() + " cannot be made empty", e);
        }
    }

    /** The state of an aggregate. */
    public byte[] write(T aggregate) {
        var out = new ByteArrayOutputStream();
        var deflater = new Deflater(Deflater.BEST_SPEED);
        try (JsonGenerator generator = json.createGenerator(new DeflaterOutputStream(out, deflater))) {
            root.write(aggregate, generator);
        } finally {
            deflater.end();
        }
        return out.toByteArray();
    }

    /**
     * An aggregate in a state.
     *
     * @throws JacksonException if the bytes are no state of such an aggregate
     */
    public T read(byte[] state) {
        try (var in = new InflaterInputStream(new ByteArrayInputStream(state));
                JsonParser parser = json.createParser(in)) {
            T aggregate = constructor.newInstance();
            if (parser.nextToken() != JsonToken.START_OBJECT) throw new StateUnreadable("it is no object", null);
            root.read(aggregate, parser);
            return aggregate;
        } catch (IOException | ReflectiveOperationException e) {
            throw new StateUnreadable("it cannot be opened", e);
        }
    }
}
