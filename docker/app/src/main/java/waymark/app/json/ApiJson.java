package waymark.app.json;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AccessorNamingStrategy;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.DefaultAccessorNamingStrategy;
import waymark.api.kernel.StreamId;

/**
 * Records are written by their components and by nothing else: a method named {@code isZero} is no
 * field, so that what was read can be sent back as it is.
 */
@Configuration(proxyBeanMethods = false)
class ApiJson {

    @Bean
    JsonMapperBuilderCustomizer componentsOnly() {
        return mapper -> mapper.accessorNaming(new ComponentsOnly())
                .addMixIn(StreamId.class, IdAsText.class);
    }

    /** An id is its text, wherever it stands. */
    private interface IdAsText {

        @JsonValue
        String value();
    }

    private static final class ComponentsOnly extends DefaultAccessorNamingStrategy.Provider {

        private static final long serialVersionUID = 1;

        @Override
        public AccessorNamingStrategy forRecord(MapperConfig<?> config, AnnotatedClass type) {
            return new DefaultAccessorNamingStrategy.RecordNaming(config, type) {

                @Override
                public @Nullable String findNameForRegularGetter(AnnotatedMethod method,
                        String name) {
                    return _fieldNames.contains(name) ? name : null;
                }

                @Override
                public @Nullable String findNameForIsGetter(AnnotatedMethod method, String name) {
                    return null;
                }
            };
        }
    }
}
