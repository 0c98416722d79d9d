package waymark.trial.cluster;

import org.springframework.jdbc.core.simple.JdbcClient;
import waymark.trial.store.Store;

/** The function of PostgreSQL that appends, which a control has do one thing otherwise. */
public final class AppendFunction implements AutoCloseable {

    private static final String SOURCE = """
            select pg_get_functiondef(oid) from pg_proc where proname = 'append_to_log'""";

    private final JdbcClient jdbc;
    private final String sound;

    private AppendFunction(JdbcClient jdbc, String sound) {
        this.jdbc = jdbc;
        this.sound = sound;
    }

    /**
     * Puts one text in the place of another.
     *
     * @throws IllegalStateException when it does not stand there
     */
    public static AppendFunction altered(Store store, String from, String to) {
        JdbcClient jdbc = store.look();
        String sound = jdbc.sql(SOURCE).query(String.class).single();
        if (!sound.contains(from)) {
            throw new IllegalStateException("The function is written otherwise now: " + sound);
        }
        jdbc.sql(sound.replace(from, to)).update();
        return new AppendFunction(jdbc, sound);
    }

    /** Does as before from now on; what was stored meanwhile stays so. */
    @Override
    public void close() {
        jdbc.sql(sound).update();
    }
}
