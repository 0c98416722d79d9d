package waymark.app.testing;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * What the tests of this run saw the program answer and held it to: kept as it happens, so that
 * nobody can say of a rule that it is tried without trying it.
 */
public final class Tried {

    private static final Queue<Tried.Answered> ALL = new ConcurrentLinkedQueue<>();
    /** By the address of the program that it asks: two are asked side by side. */
    private static final Map<String, Method> TESTS = new ConcurrentHashMap<>();

    /**
     * An answer that a test insisted on.
     *
     * @param method the method of the test
     * @param door the method and path that were asked, with braces for what they name
     * @param rule the rule that refused, or an empty text where it was accepted
     * @param code the refusal, or an empty text where it was accepted
     */
    public record Answered(Method method, String door, String rule, String code) {

        /** The class that the test stands in. */
        public String testClass() {
            return method.getDeclaringClass().getSimpleName();
        }

        /** Its class and method, for example {@code InsightHttpTest.INS_1_...}. */
        public String test() {
            return testClass() + "." + method.getName();
        }
    }

    /** All of this run so far. */
    public static List<Answered> all() {
        return List.copyOf(ALL);
    }

    static void begin(String address, Method method) {
        TESTS.put(address, method);
    }

    static void accepted(Answer answer) {
        keep(answer, "", "");
    }

    static void refused(Answer answer) {
        keep(answer, answer.at("rule"), answer.at("code"));
    }

    private static void keep(Answer answer, String rule, String code) {
        Method now = TESTS.get(answer.address());
        if (now != null) {
            ALL.add(new Answered(now, door(answer), rule, code));
        }
    }

    private static String door(Answer answer) {
        return answer.asked().replaceAll("/([A-Z]{1,4}-[0-9]+|[0-9a-f-]{36}|[0-9]+)(?=/|$)", "/{}");
    }

    private Tried() {}
}
