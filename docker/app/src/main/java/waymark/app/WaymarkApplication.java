package waymark.app;

import org.axonframework.springboot.autoconfig.JdbcAutoConfiguration;
import org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * The whole program: both sides in one process, or one of them. Words, two classes of five, need
 * nothing but Java, so no part can be among them and they are not looked through at each start.
 */
@SpringBootApplication(scanBasePackages = {
        "waymark.app",
        "waymark.command",
        "waymark.query",
        "waymark.log"},
        exclude = {
                UpdateCheckerAutoConfiguration.class,
                JdbcAutoConfiguration.class},
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class WaymarkApplication {

    static void main(String[] arguments) {
        // Axon advertises its console at each start unless told not to.
        System.setProperty("disable-axoniq-console-message", "true");
        SpringApplication.run(WaymarkApplication.class, arguments);
    }
}
