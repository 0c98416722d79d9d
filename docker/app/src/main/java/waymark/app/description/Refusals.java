package waymark.app.description;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import waymark.api.kernel.Command;
import waymark.app.door.Open;
import waymark.command.kernel.Sends;

/** Says of each operation what it may refuse with, and which headers a write carries. */
@Component
class Refusals implements GlobalOperationCustomizer {

    private final Hidden hidden;
    private final PlainWords words;

    Refusals(Hidden hidden, PlainWords words) {
        this.hidden = hidden;
        this.words = words;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        Set<String> statuses = new TreeSet<>(Set.of("400", "406", "422"));
        if (!handler.hasMethodAnnotation(Open.class)) {
            statuses.addAll(Set.of("401", "403"));
        }
        if (has(handler, PathVariable.class)) {
            statuses.add("404");
        }
        if (has(handler, RequestBody.class) || operation.getRequestBody() != null) {
            statuses.addAll(Set.of("413", "415"));
        }
        clocks(operation, handler);
        Sends sends = handler.getMethodAnnotation(Sends.class);
        if (sends != null) {
            statuses.addAll(write(operation, sends.value()));
        }
        statuses.forEach(status -> operation.getResponses().addApiResponse(status,
                new ApiResponse().$ref("#/components/responses/" + Described.PROBLEM)));
        words.describe(operation);
        return operation;
    }

    private void clocks(Operation operation, HandlerMethod handler) {
        if (hidden.hasClocks(handler)) {
            for (String clock : new String[]{"asOf", "knownAt", "after"}) {
                operation.addParametersItem(
                        new Parameter().in("query").name(clock).schema(new StringSchema()));
            }
        }
    }

    private static Set<String> write(Operation operation, Class<? extends Command> command) {
        operation.addParametersItem(header("Idempotency-Key", false,
                "A key of your own; repeated, it gives the first answer and records nothing."));
        if (Command.Creation.class.isAssignableFrom(command)) {
            return Set.of("409");
        }
        boolean isChange = Command.Change.class.isAssignableFrom(command);
        operation.addParametersItem(header("If-Match", isChange,
                "The version this is made against: the ETag as it was last read."));
        return isChange ? Set.of("409", "412", "428") : Set.of("409", "412");
    }

    private static Parameter header(String name, boolean required, String words) {
        return new Parameter().in("header").name(name).required(required).description(words)
                .schema(new StringSchema());
    }

    private static boolean has(HandlerMethod handler,
            Class<? extends Annotation> mark) {
        return Arrays.stream(handler.getMethodParameters())
                .anyMatch(one -> one.hasParameterAnnotation(mark));
    }
}
