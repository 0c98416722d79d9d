package waymark.trial.slow;

import org.springframework.jdbc.core.simple.JdbcClient;
import waymark.trial.cluster.AppendFunction;
import waymark.trial.store.Store;

/** Has a database number its events by a serial, which keeps the numbers of what is rolled back. */
final class Serial implements AutoCloseable {

    private static final String NUMBERED = "into strict head, moment;";

    private final JdbcClient jdbc;
    private final AppendFunction function;

    private Serial(JdbcClient jdbc, AppendFunction function) {
        this.jdbc = jdbc;
        this.function = function;
    }

    static Serial in(Store store) {
        JdbcClient jdbc = store.look();
        jdbc.sql("""
                do $do$ begin
                    execute 'create sequence trial_serial start '
                        || (select position + 1 from log_head);
                end $do$""").update();
        return new Serial(jdbc, AppendFunction.altered(store, NUMBERED, NUMBERED + """

                    head := nextval('trial_serial') - 1;
                    if events > 1 then
                        perform setval('trial_serial', head + events);
                    end if;
                    update log_head set position = head + events where id = 1;
                """));
    }

    /** Numbers as before from now on; what is lost stays lost. */
    @Override
    public void close() {
        function.close();
        jdbc.sql("drop sequence trial_serial").update();
    }
}
