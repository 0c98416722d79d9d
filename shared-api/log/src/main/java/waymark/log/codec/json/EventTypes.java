package waymark.log.codec.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;
import waymark.api.kernel.StreamId;

/** How ids, decimals and sets are written in events, where JSON alone would lose something. */
final class EventTypes extends SimpleModule {

    private static final long serialVersionUID = 1;
    private static final int LONGEST_SCALE = 100;

    EventTypes() {
        addSerializer(StreamId.class, writing((id, out, _) -> out.writeString(id.value())));
        addSerializer(BigDecimal.class, writing((n, out, _) -> out.writeString(exact(n))));
        addSerializer(Set.class, writing(EventTypes::inOrder));
        setDeserializers(new Ids());
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addValueInstantiators(new Records());
    }

    /** Text that keeps the scale, which a JSON number read elsewhere as binary would not. */
    private static String exact(BigDecimal number) {
        return number.scale() >= 0 && number.scale() <= LONGEST_SCALE
                ? number.toPlainString()
                : number.toString();
    }

    /** A set has no order of its own; its bytes need one. */
    private static void inOrder(Set<?> set, JsonGenerator out, SerializationContext context) {
        out.writeStartArray(set);
        var entries = set instanceof SortedSet || set.stream().allMatch(Enum.class::isInstance)
                ? set.stream().sorted()
                : set.stream().sorted(Comparator.comparing(String::valueOf));
        entries.forEach(entry -> context.writeValue(out, entry));
        out.writeEndArray();
    }

    private interface Writing<T> {
        void write(T value, JsonGenerator out, SerializationContext context);
    }

    private static <T> StdSerializer<T> writing(Writing<T> writing) {
        return new StdSerializer<>(Object.class) {

            @Override
            public void serialize(T value, JsonGenerator out, SerializationContext context) {
                writing.write(value, out, context);
            }
        };
    }

    /** Any record of one text that is a stream id is read from that text. */
    private static final class Ids extends SimpleDeserializers {

        private static final long serialVersionUID = 1;

        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(JavaType type,
                DeserializationConfig config, BeanDescription.Supplier description) {
            Class<?> raw = type.getRawClass();
            return StreamId.class.isAssignableFrom(raw) && raw.isRecord()
                    && raw.getRecordComponents().length == 1 ? new Id(raw) : null;
        }
    }

    private static final class Id extends StdDeserializer<Object> {

        private final MethodHandle constructor;

        Id(Class<?> type) {
            super(type);
            try {
                Constructor<?> canonical = type.getDeclaredConstructor(String.class);
                canonical.setAccessible(true);
                constructor = MethodHandles.lookup().unreflectConstructor(canonical)
                        .asType(MethodType.methodType(Object.class, String.class));
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException(type + " is an id, but not of one text.", e);
            }
        }

        @Override
        public Object deserialize(JsonParser in, DeserializationContext context) {
            String text = in.getValueAsString();
            if (text == null) {
                return context.handleUnexpectedToken(_valueClass, in);
            }
            try {
                return constructor.invokeExact(text);
            } catch (Throwable refused) {
                return context.handleInstantiationProblem(_valueClass, text, refused);
            }
        }
    }
}
