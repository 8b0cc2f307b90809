package org.indelible.app.wiring;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.zip.InflaterInputStream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.NoSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.modelling.command.inspection.AggregateModel;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;
import org.indelible.command.casefile.CaseFile;
import org.indelible.events.EventCatalogue;
import org.indelible.events.RecordedType;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.ledger.repository.Remembered;
import org.indelible.ledger.repository.Snapshots;
import org.indelible.ledger.repository.StateJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Snapshots of files after every append, each made from the one before and compared with what the whole stream gives; and which fields of the
 * state they have ever seen in use.
 */
public final class FileStates implements Snapshots<CaseFile> {
    private static final JsonMapper TREES = JsonMapper.builder().build();

    private static final Path SAMPLES = Path.of("../events/src/test/resources/samples");
    private static final Map<String, Class<?>> CLASSES = EventCatalogue.TYPES.stream()
            .filter(type -> CaseFileEvent.class.isAssignableFrom(type.type()))
            .collect(Collectors.toMap(RecordedType::name, RecordedType::type));

    private final AggregateModel<CaseFile> model = AnnotatedAggregateMetaModelFactory.inspectAggregate(CaseFile.class);
    private final EventStore nowhere = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final StateJson<CaseFile> json = new StateJson<>(CaseFile.class, StoredEvents.json());
    private final Map<String, Remembered<byte[]>> kept = new HashMap<>();
    private final List<Throwable> faults = new ArrayList<>();
    private final Set<String> unused = new TreeSet<>();
    private final Set<String> texts = new TreeSet<>();
    private final JsonNode empty;

    public FileStates() {
        empty = tree(json.write(emptyFile()));
        visit("", empty, (path, value) -> unused.add(path));
    }

    private static CaseFile emptyFile() {
        try {
            var constructor = CaseFile.class.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("a file is made without arguments", e);
        }
    }

    /** The fields that were at every prefix of every stream as they are in a file without events. */
    public Set<String> unused() {
        return unused;
    }

    /** Every text in any state that was ever kept. */
    public Set<String> texts() {
        return texts;
    }

    @Override
    public Optional<Remembered<CaseFile>> find(String stream) {
        return Optional.ofNullable(restored(stream));
    }

    private @Nullable Remembered<CaseFile> restored(String stream) {
        Remembered<byte[]> last = kept.get(stream);
        return last == null ? null : new Remembered<>(json.read(last.root()), last.sequence());
    }

    /** Tells a stream event by event, as if each had been recorded, whether it could have been or not. */
    public void tell(List<CaseFileEvent> events) {
        for (int last = 0; last < events.size(); last++) {
            List<CaseFileEvent> prefix = events.subList(0, last + 1);
            keep(events.getFirst().file().toString(), last, (_, earlier) -> folded(prefix, earlier));
        }
    }

    private Remembered<CaseFile> folded(List<CaseFileEvent> events, @Nullable Remembered<CaseFile> earlier) {
        long next = earlier == null ? 0 : earlier.sequence() + 1;
        var aggregate = EventSourcedAggregate.reconstruct(
                earlier == null ? emptyFile() : earlier.root(),
                model,
                next - 1,
                false,
                nowhere,
                NoSnapshotTriggerDefinition.TRIGGER);
        aggregate.initializeState(DomainEventStream.of(LongStream.range(next, events.size())
                .mapToObj(i -> new GenericDomainEventMessage<>(
                        "CaseFile", events.getFirst().file().toString(), i, events.get((int) i)))));
        return new Remembered<>(aggregate.getAggregateRoot(), aggregate.version());
    }

    /** An event as a sample that is committed has it, with some of its text replaced. */
    public static CaseFileEvent sample(String type, String... replacements) {
        try {
            String text = Files.readString(SAMPLES.resolve(type + "@1.json"));
            for (int i = 0; i < replacements.length; i += 2) {
                assertThat(text).containsPattern(replacements[i]);
                text = text.replaceAll(replacements[i], replacements[i + 1]);
            }
            return (CaseFileEvent) StoredEvents.json().readValue(text, CLASSES.get(type));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every committed sample of an event of files. */
    public static List<CaseFileEvent> samples() {
        return CLASSES.keySet().stream().sorted().map(FileStates::sample).toList();
    }

    /** What went wrong; a command's unit of work would keep it to itself. */
    public List<Throwable> faults() {
        return faults;
    }

    @Override
    public void grew(String stream, long sequence, Fold<CaseFile> fold) {
        try {
            keep(stream, sequence, fold);
        } catch (RuntimeException | AssertionError e) {
            faults.add(e);
        }
    }

    private void keep(String stream, long sequence, Fold<CaseFile> fold) {
        byte[] whole = json.write(fold.from(stream, null).root());
        byte[] onward = json.write(fold.from(stream, restored(stream)).root());
        JsonNode state = tree(onward);
        assertThat(state).isEqualTo(tree(whole));
        assertThat(tree(json.write(json.read(onward)))).isEqualTo(state);
        visit("", empty, (path, value) -> {
            if (!state.at(path).equals(value)) unused.remove(path);
        });
        gather(state);
        kept.put(stream, new Remembered<>(onward, sequence));
    }

    private void gather(JsonNode node) {
        if (node.isString()) texts.add(node.asString());
        if (node instanceof ObjectNode object) texts.addAll(object.propertyNames());
        node.forEach(this::gather);
    }

    private interface Field {
        void is(String path, JsonNode value);
    }

    private static void visit(String path, JsonNode node, Field field) {
        if (node.isObject() && !node.isEmpty())
            node.properties().forEach(entry -> visit(path + "/" + entry.getKey(), entry.getValue(), field));
        else field.is(path, node);
    }

    /** The state, with every array in one order: sets have none. */
    private static JsonNode tree(byte[] state) {
        return inOrder(requireNonNull(TREES.readTree(new InflaterInputStream(new ByteArrayInputStream(state)))));
    }

    private static JsonNode inOrder(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> {
                ObjectNode ordered = TREES.createObjectNode();
                object.properties().forEach(entry -> ordered.set(entry.getKey(), inOrder(entry.getValue())));
                yield ordered;
            }
            case ArrayNode array -> {
                ArrayNode ordered = TREES.createArrayNode();
                array.valueStream()
                        .map(FileStates::inOrder)
                        .sorted(Comparator.comparing(JsonNode::toString))
                        .forEach(ordered::add);
                yield ordered;
            }
            default -> node;
        };
    }
}
