package waymark.app.json;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AccessorNamingStrategy;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.DefaultAccessorNamingStrategy;

/**
 * Records are written by their components and by nothing else: a method named {@code isZero} is no
 * field, so that what was read can be sent back as it is.
 */
@Configuration(proxyBeanMethods = false)
class ApiJson {

    @Bean
    JsonMapperBuilderCustomizer componentsOnly() {
        return mapper -> mapper.accessorNaming(new ComponentsOnly());
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
