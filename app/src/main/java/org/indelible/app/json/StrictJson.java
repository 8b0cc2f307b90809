package org.indelible.app.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/** What Jackson accepts by default, and we do not. */
public final class StrictJson {
    private StrictJson() {}

    /** Makes a mapper refuse what it would otherwise guess. */
    public static JsonMapper.Builder strict(JsonMapper.Builder json) {
        return json.enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS, DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .withCoercionConfigDefaults(StrictJson::refuseCoercions)
                .withCoercionConfig(LogicalType.Textual, StrictJson::refuseNumbersAsText)
                .withConfigOverride(LocalDate.class, day -> day.setFormat(JsonFormat.Value.forLeniency(false)))
                .annotationIntrospector(new RequiredUnlessNullable())
                .addModule(new SimpleModule("times-are-texts").setDeserializerModifier(new TimesAreTexts()));
    }

    private static void refuseCoercions(MutableCoercionConfig shapes) {
        refuseNumbersAsText(shapes);
        shapes.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.EmptyArray, CoercionAction.Fail);
    }

    private static void refuseNumbersAsText(MutableCoercionConfig shapes) {
        shapes.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
    }
}
