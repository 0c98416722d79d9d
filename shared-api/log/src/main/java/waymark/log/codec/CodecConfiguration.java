package waymark.log.codec;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import waymark.log.codec.names.EventNames;
import waymark.log.codec.seal.SealedText;
import waymark.log.keys.KeyStore;

/** Makes the list of events and the codec of the program. */
@Configuration(proxyBeanMethods = false)
class CodecConfiguration {

    @Bean
    EventNames eventNames() {
        return EventNames.ofWaymark();
    }

    @Bean
    EventCodec eventCodec(EventNames names, KeyStore keys) {
        return new JacksonEventCodec(names, new SealedText(keys));
    }
}
