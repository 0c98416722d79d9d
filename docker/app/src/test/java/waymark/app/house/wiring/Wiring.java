package waymark.app.house.wiring;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import waymark.api.kernel.Command;
import waymark.api.kernel.Query;
import waymark.command.kernel.Decides;

/**
 * One kind of message and the mark of the methods that take it. Each message that a sealed
 * interface permits has exactly one such method, and no such method takes anything else.
 *
 * @param kind what all these messages are
 * @param mark the annotation of the methods that take them
 */
record Wiring(Class<?> kind, Class<? extends Annotation> mark) {

    static final Wiring COMMANDS = new Wiring(Command.class, Decides.class);
    static final Wiring QUERIES = new Wiring(Query.class, QueryHandler.class);

    /** What is wired wrongly, in sentences. */
    List<String> breaches(JavaClasses among) {
        Set<Class<?>> permitted = permitted(among).collect(Collectors.toSet());
        List<Class<?>> taken = taken(among).toList();
        Stream<String> unsealed = among.stream().filter(this::isMessage)
                .<Class<?>>map(JavaClass::reflect).filter(one -> !permitted.contains(one))
                .map(one -> one.getName() + " is permitted by no sealed interface");
        Stream<String> strangers = taken.stream().filter(one -> !permitted.contains(one))
                .map(one -> one.getName() + " is taken but cannot be said");
        var times = taken.stream().collect(
                Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Stream<String> miscounted = permitted.stream()
                .filter(one -> times.getOrDefault(one, 0L) != 1)
                .map(one -> one.getName() + " is taken " + times.getOrDefault(one, 0L) + " times");
        return Stream.of(unsealed, strangers, miscounted).flatMap(one -> one).sorted().toList();
    }

    /** Every message that a sealed interface permits. */
    Stream<Class<?>> permitted(JavaClasses among) {
        return among.stream().filter(one -> one.isInterface() && one.isAssignableTo(kind))
                .<Class<?>>map(JavaClass::reflect).filter(Class::isSealed)
                .flatMap(one -> Arrays.stream(one.getPermittedSubclasses()))
                .filter(one -> !one.isInterface());
    }

    private Stream<Class<?>> taken(JavaClasses among) {
        return among.stream().flatMap(one -> one.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(mark))
                .map(method -> method.getRawParameterTypes().getFirst().reflect());
    }

    private boolean isMessage(JavaClass one) {
        return one.isAssignableTo(kind) && !one.isInterface();
    }
}
