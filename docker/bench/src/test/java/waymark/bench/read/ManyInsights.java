package waymark.bench.read;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import waymark.api.understand.insight.Evidence;
import waymark.api.understand.insight.InsightCommand.RecordInsight;
import waymark.api.understand.insight.InsightId;
import waymark.bench.program.Inside;
import waymark.log.testing.TestDatabase;
import waymark.query.kernel.following.Followed;

/** Rows of insights as following would have left them, copied within the server from one. */
final class ManyInsights {

    static final String PERSONA = "persona/01990c2e-0000-7000-8000-000000000001";

    private static final String NUMBERED = "'insight/01990c2e-0000-7000-8000-'"
            + " || lpad(to_hex(n), 12, '0')";
    private static final String ROWS = """
            insert into projection_row (projection, row_key, from_position, to_position, doc)
            select projection, %s, from_position, to_position,
              replace(doc, row_key, %s)
            from projection_row, generate_series(1, :many) n
            where projection = 'insight' and row_key = :first""".formatted(NUMBERED, NUMBERED);

    /** A facet, its value in SQL, and which rows have it. */
    private record Held(String facet, String value, String where) {}

    private final TestDatabase database;
    private final Inside program;

    ManyInsights(TestDatabase database, Inside program) {
        this.database = database;
        this.program = program;
    }

    static String stream(long number) {
        return "insight/01990c2e-0000-7000-8000-%012x".formatted(number);
    }

    /** Fills it, and tells the position from which they hold. */
    long fill(int many) throws SQLException {
        InsightId first = InsightId.next();
        long position = program.send(new RecordInsight(first, "Families wait for an engineer",
                "Nobody tells them when the visit slips.", List.of(new Evidence(
                        Evidence.Kind.INTERVIEW, Evidence.Stance.SUPPORTS, "Eight of nine", 9,
                        LocalDate.of(2026, 5, 20), null, null))))
                .position();
        while (program.bean(Followed.class).position() < position) {
            Thread.onSpinWait();
        }
        try (Connection connection = database.owner().unpooled().getConnection()) {
            JdbcClient client = JdbcClient.create(
                    new SingleConnectionDataSource(connection, true));
            client.sql(ROWS).param("many", many).param("first", first.value()).update();
            facets(client, many, position);
            client.sql("analyze").update();
        }
        return position;
    }

    private static void facets(JdbcClient client, int many, long from) {
        List.of(new Held("stage", "case when n % 100 = 0 then 'REFUTED'"
                + " when n % 2 = 0 then 'VALIDATED' else 'RECORDED' end", "true"),
                new Held("persona", "'" + PERSONA + "'", "n % 40 = 0"),
                new Held("newest",
                        "to_char(date '2024-01-01' + cast(n % 1000 as int), 'YYYY-MM-DD')",
                        "true"),
                new Held("word", "'word' || (n % 1000)", "true"),
                new Held("word", "'famili'", "true"),
                new Held("word", "'engine'", "n % 3 = 0"),
                new Held("word", "'wait'", "n % 2 = 0"))
                .forEach(one -> client.sql(insert(one))
                        .param("many", many).param("from", from).param("facet", one.facet())
                        .update());
    }

    private static String insert(Held one) {
        return """
                insert into projection_facet (projection, row_key, from_position,
                  to_position, facet, facet_value)
                select 'insight', %s, :from, %d, :facet, %s
                from generate_series(1, :many) n where %s"""
                .formatted(NUMBERED, Long.MAX_VALUE, one.value(), one.where());
    }
}
