package waymark.app.description;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Set;

/**
 * Names schemas so that no two types share one: what stands within another type is called after
 * both, for example {@code InsightRecording} for the {@code Recording} of the insight's door.
 */
final class SchemaNames extends TypeNameResolver {

    @Override
    protected String nameForClass(Class<?> type, Set<Options> options) {
        return type.getName().startsWith("waymark.")
                ? name(type)
                : super.nameForClass(type, options);
    }

    @Override
    protected String nameForClass(JavaType type, Set<Options> options) {
        return nameForClass(type.getRawClass(), options);
    }

    private static String name(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        if (outer == null) {
            return type.getSimpleName();
        }
        String about = name(outer).replaceAll("(Controller|Resource|Query|Body|View)$", "");
        return type.getSimpleName().startsWith(about)
                ? type.getSimpleName()
                : about + type.getSimpleName();
    }
}
