package org.indelible.ledger.repository;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.module.SimpleKeyDeserializers;
import tools.jackson.databind.node.StringNode;

/** Reads records that are written as scalars, ids above all, where they are keys of a map: as they are read where they are values. */
final class RecordKeys extends SimpleKeyDeserializers {
    private static final long serialVersionUID = 1;

    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return type.isRecordType() ? new AsValue(type) : null;
    }

    private static final class AsValue extends KeyDeserializer {
        private final JavaType type;

        AsValue(JavaType type) {
            this.type = type;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            return context.readTreeAsValue(StringNode.valueOf(key), type);
        }
    }
}
