package waymark.app.door.problem;

import java.util.stream.Collectors;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import waymark.api.kernel.refusal.GeneralRefusal;
import waymark.api.kernel.refusal.Unacceptable;

/** Tells what is wrong with a request as such: its method, its parameters, its form. */
final class RequestProblems {

    static @Nullable Problem of(Throwable failure) {
        return switch (failure) {
            case HttpMessageNotReadableException no -> JsonProblems.of(no.getCause());
            case MethodArgumentTypeMismatchException no -> mismatch(no);
            case MissingServletRequestParameterException no -> missing(no.getParameterName());
            case MissingServletRequestPartException no -> missing(no.getRequestPartName());
            case MissingRequestHeaderException no -> missing(no.getHeaderName());
            case BindException no -> bound(no);
            case HandlerMethodValidationException _ -> Problem.of(HttpRefusal.NOT_ACCEPTED);
            case MaxUploadSizeExceededException _ -> Problem.of(HttpRefusal.TOO_LARGE)
                    .accepting("at most 200 MB");
            case InvalidParameterException _ -> Problem.of(HttpRefusal.UNREADABLE);
            case MultipartException _ -> Problem.of(HttpRefusal.UNREADABLE_PARTS);
            case HttpRequestMethodNotSupportedException no -> method(no);
            case HttpMediaTypeNotAcceptableException no -> Problem
                    .of(HttpRefusal.CANNOT_ANSWER_SO)
                    .accepting(types(no.getSupportedMediaTypes()));
            case HttpMediaTypeNotSupportedException no -> Problem
                    .of(HttpRefusal.WRONG_MEDIA_TYPE)
                    .accepting(types(no.getSupportedMediaTypes()));
            case ErrorResponse no -> ByStatus.problem(no);
            default -> null;
        };
    }

    private static Problem missing(String field) {
        return Problem.of(HttpRefusal.MISSING).at(field);
    }

    private static Problem method(HttpRequestMethodNotSupportedException no) {
        String methods = no.getSupportedMethods() == null
                ? ""
                : String.join(", ", no.getSupportedMethods());
        return Problem.of(HttpRefusal.WRONG_METHOD).accepting(methods).with("Allow", methods);
    }

    private static Problem mismatch(MethodArgumentTypeMismatchException no) {
        MethodParameter parameter = no.getParameter();
        if (parameter.hasParameterAnnotation(PathVariable.class)) {
            return Problem.of(GeneralRefusal.UNKNOWN_ID, null).at(no.getName());
        }
        return converted(no, no.getName());
    }

    private static Problem converted(TypeMismatchException no, String field) {
        for (Throwable cause = no; cause != null; cause = cause.getCause()) {
            if (cause instanceof Unacceptable why) {
                return DomainProblems.unacceptable(why, field);
            }
        }
        return Accepted.problem(no.getRequiredType()).at(field);
    }

    private static Problem bound(BindException no) {
        var error = no.getFieldError();
        if (error == null) {
            return Problem.of(HttpRefusal.NOT_ACCEPTED);
        }
        return error.contains(TypeMismatchException.class)
                ? converted(error.unwrap(TypeMismatchException.class), error.getField())
                : Problem.of(HttpRefusal.NOT_ACCEPTED).at(error.getField());
    }

    private static String types(java.util.List<MediaType> types) {
        return types.stream().map(MediaType::toString).collect(Collectors.joining(", "));
    }

    private RequestProblems() {}
}
