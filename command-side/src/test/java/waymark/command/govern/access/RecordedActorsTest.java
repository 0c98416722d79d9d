package waymark.command.govern.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import waymark.api.govern.organisation.PersonEvent.PersonDeactivated;
import waymark.api.govern.organisation.PersonEvent.PersonReactivated;
import waymark.api.govern.organisation.PersonEvent.PersonRegistered;
import waymark.api.govern.organisation.PersonEvent.RolesChanged;
import waymark.api.govern.organisation.PersonId;
import waymark.api.govern.programme.Profile;
import waymark.api.govern.programme.ProgrammeEvent.ProfileChanged;
import waymark.api.kernel.Actor;
import waymark.api.kernel.Event;
import waymark.api.kernel.Role;
import waymark.log.AppendRequest;
import waymark.log.EventLog;
import waymark.log.Meta;
import waymark.log.codec.JacksonEventCodec;
import waymark.log.codec.names.EventNames;
import waymark.log.codec.seal.SealedText;
import waymark.log.jdbc.JdbcEventLog;
import waymark.log.jdbc.append.LogSettings;
import waymark.log.keys.KeySchema;
import waymark.log.keys.KeyStore;
import waymark.log.keys.MasterKey;
import waymark.log.testing.TestDatabase;
import waymark.log.testing.TestDatabases;

@ParameterizedClass
@EnumSource(TestDatabases.class)
class RecordedActorsTest {

    private static final String SCHEMA = "waymark_keys";
    private static final PersonId ADA = PersonId.next();
    private static final Set<Role> BOTH = Set.of(Role.ADMIN, Role.FINANCE);

    private final TestDatabases kind;
    private final TestDatabase database;
    private final KeyStore keys;
    private final JdbcEventLog here;
    private final JdbcEventLog there;
    private final List<Integer> read = new ArrayList<>();
    private final RecordedActors actors;

    RecordedActorsTest(TestDatabases kind) {
        this.kind = kind;
        database = kind.open();
        KeySchema.migrate(database.owner().unpooled(), SCHEMA, database.program().user());
        keys = KeyStore.open(database.pool(), SCHEMA, MasterKey.untilExit());
        here = opened();
        there = opened();
        actors = new RecordedActors(counting(here));
    }

    private JdbcEventLog opened() {
        return new JdbcEventLog(database.pool(), database.program().unpooled(),
                new JacksonEventCodec(EventNames.ofWaymark(), new SealedText(keys)),
                LogSettings.usual());
    }

    @Test
    void what_a_person_may_do_is_known_at_once_also_where_another_node_recorded_it() {
        recorded(here, -1, registered(Set.of(Role.ANALYST)));
        assertThat(rolesOfAda()).containsExactly(Role.ANALYST);

        recorded(there, 0, new RolesChanged(ADA, Set.of(Role.PROJECT_MANAGER)));
        assertThat(rolesOfAda()).containsExactly(Role.PROJECT_MANAGER);
        recorded(there, 1, new PersonDeactivated(ADA, "left"));
        assertThat(actors.find(ADA.value())).isEmpty();
        recorded(there, 2, new PersonReactivated(ADA));
        assertThat(rolesOfAda()).containsExactly(Role.PROJECT_MANAGER);
    }

    @Test
    void roles_rest_by_the_profile_of_this_moment() {
        recorded(here, -1, registered(BOTH));
        assertThat(rolesOfAda()).containsExactly(Role.ADMIN);

        recorded(there, -1, new ProfileChanged(Profile.SMALL, 2, "we are few"));
        assertThat(rolesOfAda()).containsExactlyInAnyOrderElementsOf(BOTH);
    }

    @Test
    void what_was_read_once_is_not_read_again() {
        // What was read before the listener came is read once more: it may have missed something.
        await().until(() -> kind == TestDatabases.H2 || here.listening());
        recorded(here, -1, registered(Set.of(Role.ANALYST)));
        rolesOfAda();
        recorded(here, 0, new RolesChanged(ADA, Set.of(Role.PROJECT_MANAGER)));
        rolesOfAda();
        rolesOfAda();

        assertThat(read).containsExactly(1, 1, 0);
    }

    /** As where a copy that lagged behind takes the place of the database: places are reused. */
    @Test
    void what_a_shortened_log_says_anew_is_believed() {
        assumeThat(kind).isEqualTo(TestDatabases.POSTGRESQL);
        recorded(here, -1, registered(Set.of(Role.ANALYST)));
        recorded(here, 0, new RolesChanged(ADA, Set.of(Role.COUNCIL)));
        await().until(here::listening);
        assertThat(rolesOfAda()).containsExactly(Role.COUNCIL);
        long hearing = here.hearing();
        shorten();
        recorded(there, 0, new RolesChanged(ADA, Set.of(Role.PROJECT_MANAGER)));

        endListeners();
        await().until(() -> here.hearing() > hearing);
        assertThat(rolesOfAda()).containsExactly(Role.PROJECT_MANAGER);
    }

    private void shorten() {
        JdbcClient owner = JdbcClient.create(database.owner().unpooled());
        owner.sql("delete from log_event where position = 2").update();
        owner.sql("update stream_head set version = 0 where version = 1").update();
        owner.sql("update log_head set position = 1").update();
    }

    private void endListeners() {
        JdbcClient.create(database.pool()).sql("""
                select pg_terminate_backend(pid) from pg_stat_activity
                where datname = current_database() and application_name = 'waymark-listener'""")
                .query().listOfRows();
    }

    @Test
    void who_was_never_registered_does_not_act() {
        assertThat(actors.find(PersonId.next().value())).isEmpty();
        assertThat(actors.find("insight/1")).isEmpty();
    }

    private static PersonRegistered registered(Set<Role> roles) {
        return new PersonRegistered(ADA, "Ada", "ada@example.org", null, roles);
    }

    private Set<Role> rolesOfAda() {
        return actors.find(ADA.value()).map(Actor::roles).orElseThrow();
    }

    private static void recorded(EventLog log, long expected, Event event) {
        var key = new AppendRequest.Key("test", UUID.randomUUID().toString(), "hash");
        var _ = log.append(new AppendRequest(key, Map.of(event.stream(), expected),
                List.of(event), Set.of(),
                new Meta(Actor.SYSTEM, null, "test", "test", Map.of())));
    }

    /** Notes how many events each look at the streams brought. */
    private EventLog counting(EventLog log) {
        return (EventLog) Proxy.newProxyInstance(getClass().getClassLoader(),
                new Class<?>[]{EventLog.class}, (proxy, method, arguments) -> {
                    Object answer = method.invoke(log, arguments);
                    if (answer instanceof Collection<?> many) {
                        read.add(many.size());
                    }
                    return answer;
                });
    }

    @AfterEach
    void close() {
        here.close();
        there.close();
        database.close();
    }
}
