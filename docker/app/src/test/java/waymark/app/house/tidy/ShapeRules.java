package waymark.app.house.tidy;

import java.util.List;
import java.util.Set;
import waymark.app.house.tidy.Code.Method;

/** What holds of methods. */
final class ShapeRules {

    private static final int LINES = 25;
    private static final int PARAMETERS = 4;
    private static final Set<String> CALLED_BY_OTHERS = Set.of("GetMapping", "PostMapping",
            "PutMapping", "DeleteMapping", "PatchMapping", "RequestMapping", "ExceptionHandler",
            "Bean", "ParameterizedTest");

    static final List<Rule> ALL = List.of(
            new Rule("no method is longer than 25 lines, from its opening to its closing brace",
                    texts -> Code.methods(texts).filter(method -> method.lines() > LINES)
                            .map(method -> say(method) + " has " + method.lines() + " lines"),
                    Texts.planted("a/src/main/java/A.java",
                            "class A {\nvoid a() {\n" + "a();\n".repeat(24) + "}\n}")),
            new Rule("no method takes more than 4 parameters, but constructors, which a record or"
                    + " Spring fills, and methods that a request or a row of a test fills",
                    texts -> Code.methods(texts).filter(ShapeRules::isCalledByHand)
                            .filter(method -> method.parameters() > PARAMETERS)
                            .map(method -> say(method) + " takes " + method.parameters()),
                    Texts.planted("a/src/main/java/A.java",
                            "class A {\nA(int a, int b, int c, int d, int e) {}\n"
                                    + "void a(int a, int b, int c, int d, int e) {}\n}")));

    private static boolean isCalledByHand(Method method) {
        return !method.isConstructor()
                && method.marks().stream().noneMatch(CALLED_BY_OTHERS::contains);
    }

    private static String say(Method method) {
        return method.where() + " " + method.name();
    }

    private ShapeRules() {}
}
