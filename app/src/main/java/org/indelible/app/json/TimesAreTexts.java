package org.indelible.app.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.DelegatingDeserializer;

/** Dates and times are ISO 8601 texts and nothing around them; the numbers, arrays and padded texts that Jackson would take for them are refused. */
final class TimesAreTexts extends ValueDeserializerModifier {
    private static final long serialVersionUID = 1L;

    @Override
    public ValueDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription.Supplier type, ValueDeserializer<?> deserializer) {
        return type.getBeanClass().getName().startsWith("java.time.") ? new Text(deserializer) : deserializer;
    }

    private static final class Text extends DelegatingDeserializer {
        Text(ValueDeserializer<?> delegate) {
            super(delegate);
        }

        @Override
        protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> delegate) {
            return new Text(delegate);
        }

        @Override
        public Object deserialize(JsonParser json, DeserializationContext context) {
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                return context.handleUnexpectedToken(handledType(), json);
            }
            String text = json.getString();
            return text.equals(text.strip())
                    ? super.deserialize(json, context)
                    : context.handleWeirdStringValue(handledType(), text, "white space around it");
        }
    }
}
