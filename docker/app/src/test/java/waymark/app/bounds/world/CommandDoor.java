package waymark.app.bounds.world;

import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import waymark.api.kernel.Command;
import waymark.api.kernel.Role;
import waymark.api.kernel.mark.WhoMay;
import waymark.app.testing.Part;
import waymark.command.kernel.Sends;

/**
 * One way to give a command over HTTP, as the running program has it.
 *
 * @param method the HTTP method
 * @param path with its variables in braces
 * @param command what it sends
 * @param body the type of its JSON body, or null where it takes none
 * @param multipart whether it takes a file
 */
public record CommandDoor(String method, String path, Class<? extends Command> command,
        @Nullable Type body, boolean multipart) {

    public static List<CommandDoor> of(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(one -> one.getValue().hasMethodAnnotation(Sends.class))
                .flatMap(one -> of(one.getKey(), one.getValue()))
                .filter(one -> one.path().startsWith("/api/"))
                .sorted(Comparator.comparing(CommandDoor::path)
                        .thenComparing(CommandDoor::method))
                .toList();
    }

    private static Stream<CommandDoor> of(RequestMappingInfo info, HandlerMethod handler) {
        Sends sends = java.util.Objects
                .requireNonNull(handler.getMethodAnnotation(Sends.class));
        Type body = Arrays.stream(handler.getMethodParameters())
                .filter(one -> one.hasParameterAnnotation(RequestBody.class))
                .map(MethodParameter::getGenericParameterType).findFirst().orElse(null);
        boolean file = info.getConsumesCondition().getConsumableMediaTypes()
                .contains(MediaType.MULTIPART_FORM_DATA)
                || Arrays.stream(handler.getMethodParameters())
                        .anyMatch(one -> one.getParameterType().getSimpleName()
                                .equals("MultipartFile"));
        return info.getMethodsCondition().getMethods().stream().flatMap(method -> info
                .getPatternValues().stream().map(path -> new CommandDoor(
                        method.name(), path, sends.value(), body, file)));
    }

    /** Whether it names a thing in its address. */
    public boolean isOfOneThing() {
        return path.contains("{");
    }

    /** What its address calls the thing. */
    public String variable() {
        return path.replaceAll("[^{]*\\{([^}]*)}.*", "$1");
    }

    public boolean isDeletion() {
        return method.equals("DELETE");
    }

    public boolean isChange() {
        return Command.Change.class.isAssignableFrom(command);
    }

    public boolean isCreation() {
        return Command.Creation.class.isAssignableFrom(command);
    }

    /** Somebody who may give it. */
    public Part allowed() {
        return everybodyAllowed().getFirst();
    }

    /** All who may. */
    public List<Part> everybodyAllowed() {
        return Arrays.stream(Part.values()).filter(this::allows).toList();
    }

    /** Those who may not. */
    public List<Part> strangers() {
        return Arrays.stream(Part.values()).filter(part -> !allows(part)).toList();
    }

    private boolean allows(Part part) {
        WhoMay mark = command.getAnnotation(WhoMay.class);
        Set<Role> roles = Set.of(mark.value());
        return roles.isEmpty() || part.roles().stream().anyMatch(roles::contains);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
