package waymark.app.browser;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives each test its {@link Browsing} and takes it back, with pictures when the test failed. */
final class BrowserExtension implements ExecutionCondition, ParameterResolver, AfterEachCallback {

    private static final Namespace OURS = Namespace.create(BrowserExtension.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return Chromium.path().isPresent() || "true".equals(System.getenv("CI"))
                ? ConditionEvaluationResult.enabled("a browser is there, or has to be")
                : ConditionEvaluationResult.disabled("No Chromium found: install the package"
                        + " chromium or give its path as -Dwaymark.chromium=...");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browsing.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        // The root store closes what it holds when the last test of the JVM has run.
        Chromium chromium = context.getRoot().getStore(OURS)
                .computeIfAbsent(Chromium.class, _ -> Chromium.start(), Chromium.class);
        String test = context.getRequiredTestClass().getSimpleName() + "."
                + context.getDisplayName().replaceAll("[^A-Za-z0-9_]+", "-");
        return context.getStore(OURS).computeIfAbsent(Browsing.class,
                _ -> new Browsing(chromium.browser(), test), Browsing.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Browsing browsing = context.getStore(OURS).remove(Browsing.class, Browsing.class);
        if (browsing != null) {
            browsing.end(context.getExecutionException().isPresent());
        }
    }
}
