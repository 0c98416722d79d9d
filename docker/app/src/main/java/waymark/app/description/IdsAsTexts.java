package waymark.app.description;

import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.StringSchema;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import waymark.api.kernel.StreamId;

/** Describes an id as it is written: as its text. */
@Configuration(proxyBeanMethods = false)
class IdsAsTexts {

    @Bean
    ModelConverter idsAreTexts() {
        return (asked, context, others) -> {
            Class<?> type = Json.mapper().constructType(asked.getType()).getRawClass();
            if (StreamId.class.isAssignableFrom(type)) {
                return new StringSchema();
            }
            return others.hasNext() ? others.next().resolve(asked, context, others) : null;
        };
    }
}
