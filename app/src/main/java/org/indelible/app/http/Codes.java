package org.indelible.app.http;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.indelible.app.problem.Problem;
import org.indelible.app.problem.RequestRefused;
import org.indelible.query.record.Code;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.http.HttpStatus;

/** Reads the codes of query parameters, which are written as they are in JSON. */
@SuppressWarnings("rawtypes") // an enum type is known here by its class only
final class Codes implements ConverterFactory<String, Enum> {

    @Override
    public <T extends Enum> Converter<String, T> getConverter(Class<T> type) {
        return code -> Arrays.stream(type.getEnumConstants())
                .filter(constant -> Code.of(constant).equals(code))
                .findFirst()
                .orElseThrow(() -> unknown(type));
    }

    private static RequestRefused unknown(Class<? extends Enum> type) {
        String known = Arrays.stream(type.getEnumConstants()).map(Code::of).collect(Collectors.joining(", "));
        return new RequestRefused(Problem.of(
                HttpStatus.BAD_REQUEST,
                "parameter-malformed",
                "A parameter that is given as a code must be one of " + known + "."));
    }
}
