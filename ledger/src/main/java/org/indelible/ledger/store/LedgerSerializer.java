package org.indelible.ledger.store;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes payloads as JSON under stored type names and revisions, never under names of classes, and reads only types that are registered: an unknown one is an
 * error, not an event that nobody handles.
 */
public final class LedgerSerializer extends Jackson3Serializer {
    private static final String SEPARATOR = "@";
    private static final SerializedType META_DATA = new SimpleSerializedType(MetaData.class.getName(), null);

    private final JsonMapper json;
    private final Map<String, Class<?>> classes = new HashMap<>();
    private final Map<Class<?>, SerializedType> types = new HashMap<>();

    /**
     * Registers the types.
     *
     * @param json reads and writes payloads; how strict it is, is the caller's choice
     * @param registry class by {@code typeName@revision}, each class once
     */
    public LedgerSerializer(JsonMapper json, Map<String, Class<?>> registry) {
        super(Jackson3Serializer.builder());
        this.json = json;
        registry.forEach(this::register);
        register(PayloadDestroyed.TYPE + SEPARATOR + PayloadDestroyed.REVISION, PayloadDestroyed.class);
    }

    private void register(String name, Class<?> type) {
        int separator = name.lastIndexOf(SEPARATOR);
        if (separator < 1) {
            throw new IllegalArgumentException(name + " is not of the form typeName@revision");
        }
        SerializedType stored = new SimpleSerializedType(name.substring(0, separator), name.substring(separator + 1));
        if (classes.put(name, type) != null || types.put(type, stored) != null) {
            throw new IllegalArgumentException(name + " or its class is registered twice");
        }
    }

    @Override
    @SuppressWarnings("rawtypes") // as inherited
    public SerializedType typeForClass(Class type) {
        SerializedType stored = types.get(type);
        if (stored != null) {
            return stored;
        }
        if (MetaData.class.equals(type)) {
            return META_DATA;
        }
        throw new SerializationException(type.getName() + " is not registered as a stored type");
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        if (META_DATA.equals(type)) {
            return MetaData.class;
        }
        Class<?> registered = classes.get(type.getName() + SEPARATOR + type.getRevision());
        if (registered == null) {
            throw new SerializationException(
                    "Nothing is registered for " + type.getName() + SEPARATOR + type.getRevision());
        }
        return registered;
    }

    @Override
    protected ObjectWriter getWriter() {
        return json.writer();
    }

    @Override
    protected ObjectReader getReader(Class<?> type) {
        return MetaData.class.equals(type) ? super.getReader(type) : json.readerFor(type);
    }
}
