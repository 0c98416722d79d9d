package waymark.app.frontdoor;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;

/** A program that is nothing but its door. Named nowhere as a component, so no scan finds it. */
@EnableAutoConfiguration
@ComponentScan(basePackages = {"waymark.app.door",
        "waymark.app.signin"}, nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Import(Planted.class)
class FrontDoorProgram {

    @Bean
    KnownPeople knownPeople() {
        return new KnownPeople();
    }

    @Bean
    RecordedAccess recordedAccess() {
        return new RecordedAccess();
    }
}
