package waymark.app.outage;

import java.util.OptionalLong;
import java.util.Set;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import waymark.api.govern.organisation.PersonCommand.RegisterPerson;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Actor;
import waymark.api.kernel.NewId;
import waymark.api.kernel.Role;
import waymark.app.WaymarkApplication;
import waymark.app.signin.session.SignInSessions;
import waymark.app.signin.token.Tokens;
import waymark.app.testing.Answer;
import waymark.app.testing.Http;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;
import waymark.log.AppendRequest;
import waymark.log.jdbc.append.LogSettings;

/** The program on a database that goes away, and somebody who may do what an administrator may. */
final class Outed implements AutoCloseable {

    /** How many appends may wait. */
    static final int ROOM = 8;

    private final ConfigurableApplicationContext program;
    private final String token;
    private final String session;

    Outed(Stoppable database) {
        program = new SpringApplicationBuilder(WaymarkApplication.class)
                .initializers(context -> ((GenericApplicationContext) context)
                        .registerBean(LogSettings.class, () -> small(LogSettings.usual())))
                .run("--server.port=0",
                        "--spring.datasource.url=" + database.url(),
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.hikari.connection-timeout=500",
                        "--waymark.keys.master-file=target/outage-master.key",
                        "--waymark.spool=target/outage-spool");
        PersonId person = PersonId.next();
        String key = NewId.uuid().toString();
        var _ = bean(Commands.class).send(
                new Ask(Actor.SYSTEM, new AppendRequest.Key(Actor.SYSTEM.person(), key, key),
                        OptionalLong.empty(), key),
                new RegisterPerson(person, "Ada Berg", "ada@waymark.example", null,
                        Set.of(Role.ADMIN)));
        token = bean(Tokens.class).issue(
                new Actor(person.value(), Set.of(Role.ADMIN), null), "test", 1).secret();
        session = bean(SignInSessions.class).open(person.value());
    }

    /** A queue that is full soon. */
    private static LogSettings small(LogSettings usual) {
        return new LogSettings(ROOM, usual.groupRequests(), usual.groupEvents(), usual.patience(),
                usual.reconnect(), usual.statement());
    }

    <T> T bean(Class<T> type) {
        return program.getBean(type);
    }

    String address() {
        return "http://127.0.0.1:" + program.getEnvironment().getProperty("local.server.port");
    }

    Http asAdministrator() {
        return new Http(address(), token);
    }

    /** A page, as the browser of somebody signed in is given it. */
    Answer page(String path) {
        return new Http(address(), null).with("Cookie", "waymark=" + session)
                .with("Accept", "text/html").get(path);
    }

    /** What a probe is told. */
    Answer health() {
        return new Http(address(), null).get("/actuator/health");
    }

    @Override
    public void close() {
        program.close();
    }
}
