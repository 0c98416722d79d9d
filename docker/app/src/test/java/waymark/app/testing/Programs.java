package waymark.app.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import waymark.app.WaymarkApplication;
import waymark.log.testing.TestDatabase;

/** Programs of our own on one database, each in a context of its own, to be asked over HTTP. */
public final class Programs implements AutoCloseable {

    private final TestDatabase database;
    private final String name;
    private final List<ConfigurableApplicationContext> started = new ArrayList<>();

    /**
     * @param database without any table; it is closed at the end
     * @param name of their files in {@code target}
     */
    public Programs(TestDatabase database, String name) {
        this.database = database;
        this.name = name;
    }

    /** Starts one. */
    public ConfigurableApplicationContext start(String side, String... more) {
        String[] usual = {
                "--server.port=0", "--waymark.side=" + side,
                "--spring.datasource.url=" + database.program().url(),
                "--spring.datasource.username=" + database.program().user(),
                "--spring.datasource.password=" + database.program().password(),
                "--spring.flyway.url=" + database.owner().url(),
                "--spring.flyway.user=" + database.owner().user(),
                "--spring.flyway.password=" + database.owner().password(),
                "--waymark.keys.master-file=target/" + name + "-master.key",
                "--waymark.spool=target/" + name + "-spool"};
        ConfigurableApplicationContext program = new SpringApplicationBuilder(
                WaymarkApplication.class).run(
                        Stream.concat(Stream.of(usual), Stream.of(more))
                                .toArray(String[]::new));
        started.add(program);
        return program;
    }

    /** A token of whoever plays this part, given by a program that decides. */
    public static String token(ConfigurableApplicationContext deciding, Part part) {
        Cast cast = deciding.getBean(Cast.class);
        cast.gather();
        return cast.tokenOf(part);
    }

    /** The id of whoever plays this part in a program that decides. */
    public static String person(ConfigurableApplicationContext deciding, Part part) {
        Cast cast = deciding.getBean(Cast.class);
        cast.gather();
        return cast.personOf(part);
    }

    /** Where a program answers. */
    public static String hostOf(ConfigurableApplicationContext program) {
        return "127.0.0.1:" + program.getEnvironment().getProperty("local.server.port");
    }

    /** A program, asked with a token. */
    public static Http at(ConfigurableApplicationContext program, String token) {
        return new Http("http://" + hostOf(program), token);
    }

    /** What a program follows the log with. */
    public static StreamingEventProcessor following(ConfigurableApplicationContext program) {
        return program.getBean(EventProcessingConfiguration.class)
                .eventProcessor("projections", StreamingEventProcessor.class).orElseThrow();
    }

    /** The segments that a program has. */
    public static Set<Integer> segments(ConfigurableApplicationContext program) {
        return following(program).processingStatus().keySet();
    }

    /** An insight that was recorded and then named otherwise. */
    public static Answer reworded(Http asked, String title) {
        Answer recorded = asked.post("/api/insights", Map.of("title", "First", "statement",
                "As it is.", "evidence", List.of())).is(201);
        return asked.against(recorded).put("/api/insights/"
                + recorded.at("stream").replaceFirst("insight/", "") + "/wording",
                Map.of("title", title, "statement", "As it is.")).is(200);
    }

    @Override
    public void close() {
        started.reversed().forEach(ConfigurableApplicationContext::close);
        database.close();
    }
}
