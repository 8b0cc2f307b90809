package org.indelible.app.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import tools.jackson.databind.json.JsonMapper;

/** Lets Spring MVC read bodies through {@link BodyReader}, and write them as ever. */
final class StrictJsonBodies extends JacksonJsonHttpMessageConverter {
    private final BodyReader reader;

    StrictJsonBodies(JsonMapper json) {
        super(json);
        this.reader = new BodyReader(json);
    }

    @Override
    public boolean canRead(ResolvableType type, @Nullable MediaType mediaType) {
        return (mediaType == null || isJsonInUtf8(mediaType)) && super.canRead(type, mediaType);
    }

    private static boolean isJsonInUtf8(MediaType type) {
        return MediaType.APPLICATION_JSON.equalsTypeAndSubtype(type)
                && (type.getCharset() == null || StandardCharsets.UTF_8.equals(type.getCharset()));
    }

    @Override
    public Object read(ResolvableType type, HttpInputMessage body, @Nullable Map<String, Object> hints)
            throws IOException {
        return reader.read(body.getBody().readAllBytes(), getMapper().constructType(type.getType()));
    }

    @Override
    protected List<MediaType> getMediaTypesForProblemDetail() {
        return List.of(MediaType.APPLICATION_PROBLEM_JSON);
    }
}
