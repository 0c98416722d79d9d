package waymark.app.testing;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * What the tests of this run saw the program answer and held it to: kept as it happens, so that
 * nobody can say of a rule that it is tried without trying it.
 */
public final class Tried {

    private static final Queue<Tried.Answered> ALL = new ConcurrentLinkedQueue<>();
    private static volatile String test = "";

    /**
     * An answer that a test insisted on.
     *
     * @param test its class and method, for example {@code InsightHttpTest.INS_1_...}
     * @param door the method and path that were asked, with braces for what they name
     * @param rule the rule that refused, or an empty text where it was accepted
     * @param code the refusal, or an empty text where it was accepted
     */
    public record Answered(String test, String door, String rule, String code) {

        /** The class that the test stands in. */
        public String testClass() {
            return test.substring(0, test.indexOf('.'));
        }
    }

    /** All of this run so far. */
    public static List<Answered> all() {
        return List.copyOf(ALL);
    }

    static void begin(Class<?> tests, String method) {
        test = tests.getSimpleName() + "." + method;
    }

    static void accepted(Answer answer) {
        ALL.add(new Answered(test, door(answer), "", ""));
    }

    static void refused(Answer answer) {
        ALL.add(new Answered(test, door(answer), answer.at("rule"), answer.at("code")));
    }

    private static String door(Answer answer) {
        return answer.asked().replaceAll("/([A-Z]{1,4}-[0-9]+|[0-9a-f-]{36}|[0-9]+)(?=/|$)", "/{}");
    }

    private Tried() {}
}
