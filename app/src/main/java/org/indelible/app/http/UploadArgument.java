package org.indelible.app.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.indelible.app.json.BodyReader;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a handler its {@link Upload}, of which nothing was read yet. */
final class UploadArgument implements HandlerMethodArgumentResolver {
    private final BodyReader reader;
    private final DataSize limit;

    UploadArgument(BodyReader reader, DataSize limit) {
        this.reader = reader;
        this.limit = limit;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Upload.class;
    }

    @Override
    public Upload resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        return new Upload(Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class)), reader, limit);
    }
}
