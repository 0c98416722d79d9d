package waymark.app.door.answer;

import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Puts {@link PlainReport} nearest to the program, before the container's own report. Whoever asks
 * first ({@code Expect: 100-continue}) is told to go on only when the body is wanted, so that a
 * file that is too large is refused before it is sent.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class ContainerAnswers implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new PlainReport()));
        factory.addConnectorCustomizers(
                connector -> connector.setProperty("continueResponseTiming", "onRead"));
    }
}
