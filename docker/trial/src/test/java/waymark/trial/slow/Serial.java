package waymark.trial.slow;

import org.springframework.jdbc.core.simple.JdbcClient;
import waymark.trial.store.Store;

/** Has a database number its events by a serial, which keeps the numbers of what is rolled back. */
final class Serial implements AutoCloseable {

    private static final String FUNCTION = """
            select pg_get_functiondef(oid) from pg_proc where proname = 'append_to_log'""";
    private static final String NUMBERED = "into strict head, moment;";

    private final JdbcClient jdbc;
    private final String sound;

    private Serial(JdbcClient jdbc, String sound) {
        this.jdbc = jdbc;
        this.sound = sound;
    }

    static Serial in(Store store) {
        JdbcClient jdbc = store.look();
        String sound = jdbc.sql(FUNCTION).query(String.class).single();
        if (!sound.contains(NUMBERED)) {
            throw new IllegalStateException("The function is written otherwise now: " + sound);
        }
        jdbc.sql("""
                do $do$ begin
                    execute 'create sequence trial_serial start '
                        || (select position + 1 from log_head);
                end $do$""").update();
        jdbc.sql(sound.replace(NUMBERED, NUMBERED + """

                    head := nextval('trial_serial') - 1;
                    if events > 1 then
                        perform setval('trial_serial', head + events);
                    end if;
                    update log_head set position = head + events where id = 1;
                """)).update();
        return new Serial(jdbc, sound);
    }

    /** Numbers as before from now on; what is lost stays lost. */
    @Override
    public void close() {
        jdbc.sql(sound).update();
        jdbc.sql("drop sequence trial_serial").update();
    }
}
