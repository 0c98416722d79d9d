package waymark.app.house;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import waymark.api.kernel.Role;
import waymark.api.kernel.mark.WhoMay;
import waymark.app.door.Open;
import waymark.app.door.SignedIn;
import waymark.app.testing.Answer;
import waymark.app.testing.Http;
import waymark.command.kernel.Sends;
import waymark.query.kernel.Asks;

/**
 * One thing that can be asked of the program, and who may ask it.
 *
 * @param method the HTTP method
 * @param path with its variables in braces
 * @param who the roles in order, or {@code everybody}, {@code signed in}, {@code nobody}
 * @param multipart whether it takes a file
 */
record Operation(String method, String path, String who, boolean multipart) {

    static List<Operation> of(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(one -> one.getValue().getBeanType().getName().startsWith("waymark."))
                .flatMap(one -> of(one.getKey(), one.getValue()))
                .distinct()
                .sorted(Comparator.comparing(Operation::path).thenComparing(Operation::method))
                .toList();
    }

    private static Stream<Operation> of(RequestMappingInfo info, HandlerMethod handler) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        return methods.stream().flatMap(method -> info.getPatternValues().stream()
                .map(path -> new Operation(method.name(), path, who(handler),
                        info.getConsumesCondition().getConsumableMediaTypes()
                                .contains(MediaType.MULTIPART_FORM_DATA))));
    }

    private static String who(HandlerMethod handler) {
        Sends sends = handler.getMethodAnnotation(Sends.class);
        Asks asks = handler.getMethodAnnotation(Asks.class);
        if (sends != null) {
            return who(sends.value());
        }
        if (asks != null) {
            return who(asks.value());
        }
        if (handler.hasMethodAnnotation(Open.class)) {
            return "everybody";
        }
        return handler.hasMethodAnnotation(SignedIn.class) ? "signed in" : "nobody";
    }

    private static String who(Class<?> message) {
        WhoMay mark = message.getAnnotation(WhoMay.class);
        if (mark == null) {
            return "nobody";
        }
        if (mark.everybody()) {
            return "everybody";
        }
        Set<Role> roles = new TreeSet<>(Arrays.asList(mark.value()));
        return roles.isEmpty()
                ? "signed in"
                : String.join(" ",
                        roles.stream().map(Role::name).toList());
    }

    /** Whether somebody with these roles may ask it. */
    boolean allows(Set<Role> roles) {
        return switch (who) {
            case "everybody", "signed in" -> true;
            case "nobody" -> false;
            default ->
                roles.stream().anyMatch(role -> Set.of(who.split(" ")).contains(role.name()));
        };
    }

    /** The address with ids of things that do not exist. */
    String address() {
        return path.replaceAll("\\{[^}]*}", "01990c2e-0000-7000-8000-000000000000");
    }

    /** Asks it with nothing to say. */
    Answer ask(Http http) {
        Http anyway = http.with("Accept", "*/*");
        if (multipart) {
            return anyway.upload(address(), Map.of(), "empty.csv", new byte[0]);
        }
        return anyway.send(method, address(), method.equals("GET") ? null : "{}");
    }

    boolean isApi() {
        return path.startsWith("/api/");
    }

    String row() {
        return "| " + method + " | `" + path + "` | " + who + " |";
    }
}
