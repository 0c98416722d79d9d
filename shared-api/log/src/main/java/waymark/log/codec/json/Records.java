package waymark.log.codec.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.deser.ValueInstantiators;
import tools.jackson.databind.deser.std.StdValueInstantiator;

/**
 * Makes records by a handle that takes their components as one array. Jackson 3.1 has such a handle
 * made anew for every single record, which took a twentieth of reading an event.
 */
final class Records extends ValueInstantiators.Base {

    @Override
    public ValueInstantiator modifyValueInstantiator(DeserializationConfig config,
            BeanDescription.Supplier description, ValueInstantiator usual) {
        return description.getBeanClass().isRecord()
                && usual.getWithArgsCreator() != null
                && usual.getWithArgsCreator().getAnnotated() instanceof Constructor<?> made
                && usual instanceof StdValueInstantiator known
                        ? new Made(known, made)
                        : usual;
    }

    private static final class Made extends StdValueInstantiator {

        private final transient MethodHandle constructor;

        Made(StdValueInstantiator usual, Constructor<?> declared) {
            super(usual);
            try {
                declared.setAccessible(true);
                constructor = MethodHandles.lookup().unreflectConstructor(declared)
                        .asSpreader(Object[].class, declared.getParameterCount())
                        .asType(MethodType.methodType(Object.class, Object[].class));
            } catch (IllegalAccessException e) {
                throw new IllegalArgumentException(declared + " cannot be called.", e);
            }
        }

        @Override
        public @Nullable Object createFromObjectWith(
                DeserializationContext context, Object[] components) {
            try {
                return constructor.invokeExact(components);
            } catch (Throwable refused) {
                return context.handleInstantiationProblem(_valueClass, components,
                        rewrapCtorProblem(context, refused));
            }
        }
    }
}
