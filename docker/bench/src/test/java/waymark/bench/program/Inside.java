package waymark.bench.program;

import java.util.Collection;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import waymark.api.govern.organisation.PersonCommand.RegisterPerson;
import waymark.api.govern.organisation.PersonId;
import waymark.api.govern.programme.ProgrammeCommand.SetUpProgramme;
import waymark.api.govern.programme.Settings;
import waymark.api.kernel.Actor;
import waymark.api.kernel.Command;
import waymark.api.kernel.NewId;
import waymark.api.kernel.Receipt;
import waymark.api.kernel.Role;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;
import waymark.log.AppendRequest;
import waymark.log.EventLog;
import waymark.log.testing.TestDatabase;

/** The program in this process, with a programme that is set up and an analyst in it. */
public final class Inside implements AutoCloseable {

    private static final String MAIN = "waymark.app.WaymarkApplication";

    private final String files = "docker/bench/target/inside-" + NewId.uuid();
    private final TestDatabase database;
    private final ConfigurableApplicationContext context;
    private final Actor analyst;

    /** @param empty a database without any table */
    public Inside(TestDatabase empty) {
        this.database = empty;
        try {
            this.context = new SpringApplicationBuilder(Class.forName(MAIN)).run(arguments());
        } catch (ClassNotFoundException absent) {
            throw new IllegalStateException("the program is not on the class path", absent);
        }
        PersonId person = PersonId.next();
        send(Actor.SYSTEM, new SetUpProgramme(12, false, "Bench", "Every home online.",
                Settings.usual("EUR", 2), false));
        send(Actor.SYSTEM, new RegisterPerson(
                person, "Ada Berg", "ada@waymark.example", null, Set.of(Role.ANALYST)));
        this.analyst = new Actor(person.value(), Set.of(Role.ANALYST), null);
    }

    private String[] arguments() {
        Map<String, String> all = new TreeMap<>(settings());
        all.put("server.port", "0");
        all.put("logging.level.root", "error");
        return all.entrySet().stream().map(one -> "--" + one.getKey() + "=" + one.getValue())
                .toArray(String[]::new);
    }

    /** What a program must be told to keep its record where this one does. */
    Map<String, String> settings() {
        return Map.of("spring.datasource.url", database.program().url(),
                "spring.datasource.username", database.program().user(),
                "spring.datasource.password", database.program().password(),
                "spring.flyway.url", database.owner().url(),
                "spring.flyway.user", database.owner().user(),
                "spring.flyway.password", database.owner().password(),
                "waymark.spool", files,
                "waymark.keys.master-file", files + ".key");
    }

    /** A token of the analyst. */
    String token() {
        try {
            Object tokens = bean(Class.forName("waymark.app.signin.token.Tokens"));
            Object issued = tokens.getClass()
                    .getMethod("issue", Actor.class, String.class, int.class)
                    .invoke(tokens, analyst, "bench", 1);
            return (String) issued.getClass().getMethod("secret").invoke(issued);
        } catch (ReflectiveOperationException changed) {
            throw new IllegalStateException("tokens are issued otherwise now", changed);
        }
    }

    /** Sends a command of the analyst, under a key of its own, by the way that all commands go. */
    public Receipt send(Command command) {
        return send(analyst, command);
    }

    private Receipt send(Actor actor, Command command) {
        return bean(Commands.class).send(ask(actor), command);
    }

    /** Who asks: the analyst, under a new key. */
    public Ask ask() {
        return ask(analyst);
    }

    private static Ask ask(Actor actor) {
        String key = NewId.uuid().toString();
        return new Ask(actor, new AppendRequest.Key(actor.person(), key, "0".repeat(64)),
                OptionalLong.empty(), key);
    }

    /** Has nothing follow any more, so that commands can be measured by themselves. */
    public Inside withoutFollowers() {
        bean(EventProcessingConfiguration.class).eventProcessors().values()
                .forEach(EventProcessor::shutDown);
        return this;
    }

    public EventLog log() {
        return bean(EventLog.class);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Every bean of a type. */
    public <T> Collection<T> all(Class<T> type) {
        return context.getBeansOfType(type).values();
    }

    public TestDatabase database() {
        return database;
    }

    /** Ends here, but leaves the record to another. */
    void leave() {
        context.close();
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }
}
