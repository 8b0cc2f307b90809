package org.indelible.command.policy;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import org.indelible.events.casefile.FileKind;
import org.indelible.events.destruction.DestructionGround;
import org.indelible.events.plans.LeavingCareCategory;
import org.indelible.events.plans.OrderKind;
import org.indelible.events.plans.PlanEndingGround;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads a pack: every part present, nothing unknown, nothing twice, nothing coerced, and a term for every kind that events name. */
final class PackReader {
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    private PackReader() {}

    /** The pack of this resource beside the class. */
    static PolicyPack bundled(String resource) {
        try (var in = PackReader.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new UnreadablePack(resource, "not found");
            }
            return read(resource, in);
        } catch (IOException e) {
            throw new UnreadablePack(resource, e);
        }
    }

    /** The pack in this stream; {@code resource} names it in errors. */
    static PolicyPack read(String resource, InputStream in) {
        try {
            var content = STRICT.readValue(in, PackContent.class);
            complete(content);
            return new PolicyPack(content);
        } catch (JacksonException | IllegalArgumentException e) {
            throw new UnreadablePack(resource, e);
        }
    }

    private static void complete(PackContent content) {
        everyOneOf(FileKind.values(), content.fileKinds());
        everyOneOf(ClosureGate.values(), content.closureGates());
        everyOneOf(OrderKind.values(), content.orders());
        everyOneOf(PlanEndingGround.values(), content.planEndings());
        everyOneOf(LeavingCareCategory.values(), content.leavingCare());
        everyOneOf(RetentionClass.values(), content.retention());
        everyOneOf(DestructionGround.values(), content.destruction());
        var longest = content.numbers().recordingWorkingDays();
        content.noteTypes().forEach((type, terms) -> {
            if (terms.recordedWithin() instanceof RecordingLimit.Within within && within.workingDays() > longest)
                throw new IllegalArgumentException(type + " may not be recorded later than the general limit");
        });
    }

    private static <K> void everyOneOf(K[] kinds, Map<K, ?> terms) {
        Arrays.stream(kinds)
                .filter(kind -> !terms.containsKey(kind))
                .findFirst()
                .ifPresent(kind -> {
                    throw new IllegalArgumentException("no terms for " + kind);
                });
    }
}
