package org.indelible.benchmarks.axon;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.stream.Collectors;
import org.indelible.events.EventCatalogue;
import org.indelible.events.RecordedType;
import org.indelible.ledger.store.LedgerSerializer;
import tools.jackson.databind.json.JsonMapper;

/** Events as the product serialises them, so that all sides store the same bytes. */
public final class Json {
    private Json() {}

    /** The serializer over the whole catalogue. */
    public static LedgerSerializer serializer() {
        JsonMapper json = JsonMapper.builder()
                .changeDefaultPropertyInclusion(included -> included.withValueInclusion(JsonInclude.Include.NON_NULL))
                .build();
        return new LedgerSerializer(
                json,
                EventCatalogue.TYPES.stream()
                        .collect(Collectors.toMap(type -> type.name() + "@" + type.revision(), RecordedType::type)));
    }
}
