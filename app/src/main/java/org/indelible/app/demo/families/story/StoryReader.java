package org.indelible.app.demo.families.story;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the stories and their texts. A word that means nothing here is an error. */
final class StoryReader {
    private static final Set<String> FRAME = Set.of("at", "late", "by", "in", "refused");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private StoryReader() {}

    /** The story of this resource. */
    static Story story(String resource) {
        Map<String, Object> told = load(resource);
        if (!(told.get("steps") instanceof List<?> steps))
            throw new IllegalArgumentException(resource + " has no steps");
        told.put("steps", steps.stream().map(StoryReader::framed).toList());
        return MAPPER.convertValue(told, Story.class);
    }

    /** The resource as this type. */
    static <T> T read(String resource, Class<T> type) {
        return MAPPER.convertValue(load(resource), type);
    }

    /** What is done stands in the step beside who, when and where; here it is put by itself. */
    private static Map<String, Object> framed(Object step) {
        Map<String, Object> frame = new LinkedHashMap<>();
        Map<String, Object> act = new LinkedHashMap<>();
        ((Map<?, ?>) step).forEach((word, value) -> (FRAME.contains(word) ? frame : act).put((String) word, value));
        frame.put("act", act);
        return frame;
    }

    private static Map<String, Object> load(String resource) {
        try (InputStream in = StoryReader.class.getResourceAsStream("/demo/families/" + resource)) {
            return yaml().load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Yaml yaml() {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        var dumper = new DumperOptions();
        return new Yaml(new SafeConstructor(options), new Representer(dumper), dumper, options, new WordsOnly());
    }

    /** Leaves days, times and numbers as they are written. */
    private static final class WordsOnly extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.BOOL, BOOL, "yYnN");
            addImplicitResolver(Tag.MERGE, MERGE, "<");
        }
    }
}
