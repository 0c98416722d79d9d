package waymark.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** The whole program: both sides in one process, or one of them. */
@SpringBootApplication(scanBasePackages = "waymark",
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class WaymarkApplication {

    static void main(String[] arguments) {
        SpringApplication.run(WaymarkApplication.class, arguments);
    }
}
