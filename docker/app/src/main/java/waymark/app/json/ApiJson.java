package waymark.app.json;

import com.fasterxml.jackson.annotation.JsonValue;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import waymark.api.kernel.StreamId;
import waymark.log.codec.json.ComponentsOnly;

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
}
