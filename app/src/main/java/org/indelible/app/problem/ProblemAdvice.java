package org.indelible.app.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers for requests that Spring MVC refuses by itself. */
@RestControllerAdvice
final class ProblemAdvice extends ResponseEntityExceptionHandler {

    @ExceptionHandler
    ResponseEntity<Object> refused(RequestRefused refused) {
        return Problems.response(refused.problem(), refused.headers());
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return unreadable.getCause() instanceof RequestRefused refused
                ? refused(refused)
                : Problems.response(
                        Problem.of(HttpStatus.BAD_REQUEST, "body-missing", "The request needs a JSON body."));
    }

    @Override
    protected ResponseEntity<Object> handleServletRequestBindingException(
            ServletRequestBindingException incomplete, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return Problems.response(
                incomplete instanceof MissingRequestHeaderException missing
                        ? HeaderProblem.missing(missing.getHeaderName())
                        : PlainProblem.of(HttpStatus.BAD_REQUEST));
    }

    @Override
    protected ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException missing,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return Problems.response(Problem.of(
                HttpStatus.BAD_REQUEST,
                "parameter-missing",
                "The parameter %s is missing.".formatted(missing.getParameterName())));
    }

    @Override
    protected ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException mismatch, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (!(mismatch instanceof MethodArgumentTypeMismatchException argument)) {
            return Problems.response(PlainProblem.of(HttpStatus.BAD_REQUEST));
        }
        RequestRefused refused = refusalIn(argument);
        if (refused != null) {
            return refused(refused);
        }
        return Problems.response(
                argument.getParameter().hasParameterAnnotation(RequestHeader.class)
                        ? HeaderProblem.malformed(argument.getName(), expected(argument))
                        : Problem.of(
                                HttpStatus.BAD_REQUEST,
                                "parameter-malformed",
                                "The value of %s is not %s.".formatted(argument.getName(), expected(argument))));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception refused, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (status.is5xxServerError()) {
            throw new IllegalStateException(refused);
        }
        HttpStatus known = HttpStatus.resolve(status.value());
        return Problems.response(PlainProblem.of(known == null ? HttpStatus.BAD_REQUEST : known), headers);
    }

    private static @Nullable RequestRefused refusalIn(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RequestRefused refused) {
                return refused;
            }
        }
        return null;
    }

    private static String expected(MethodArgumentTypeMismatchException argument) {
        Class<?> type = argument.getParameter().getParameterType();
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(", "));
        }
        return "a valid " + type.getSimpleName().toLowerCase(Locale.ROOT);
    }
}
