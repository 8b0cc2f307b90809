package org.indelible.ledger.repository;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.module.SimpleKeyDeserializers;

/** Reads identities, records of one UUID, where they are keys of a map. There are many, so each is made without a detour. */
final class RecordKeys extends SimpleKeyDeserializers {
    private static final long serialVersionUID = 1;

    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        Class<?> identity = type.getRawClass();
        if (!identity.isRecord()) return null;
        RecordComponent[] components = identity.getRecordComponents();
        return components.length == 1 && components[0].getType() == UUID.class ? new OfOneUuid(identity) : null;
    }

    private static final class OfOneUuid extends KeyDeserializer {
        private final Constructor<?> constructor;

        OfOneUuid(Class<?> identity) {
            try {
                constructor = identity.getDeclaredConstructor(UUID.class);
                constructor.setAccessible(true);
            } catch (NoSuchMethodException e) {
                throw new LinkageError("a record has its constructor", e);
            }
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            try {
                return constructor.newInstance(UUID.fromString(key));
            } catch (ReflectiveOperationException | IllegalArgumentException e) {
                throw new StateUnreadable("a key is no identity", e);
            }
        }
    }
}
