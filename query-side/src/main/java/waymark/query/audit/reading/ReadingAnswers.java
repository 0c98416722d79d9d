package waymark.query.audit.reading;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import waymark.api.audit.reading.ReadingQuery.ListReadings;
import waymark.api.audit.reading.ReadingQuery.ReadingList;
import waymark.api.audit.reading.ReadingQuery.ReadingView;
import waymark.api.audit.reading.ReadingQuery.Words;
import waymark.query.govern.organisation.People;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.Keyset;

/** Answers who read what customers said, as of the end of a day. */
@Component
class ReadingAnswers {

    private final JdbcClient client;
    private final People people;

    ReadingAnswers(JdbcClient client, People people) {
        this.client = client;
        this.people = people;
    }

    private record Line(String id, OffsetDateTime at, String person, Words words, String place,
            int things) {}

    @QueryHandler
    ReadingList list(ListReadings query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        List<Line> lines = lines(query, viewer);
        List<Line> shown = lines.subList(0, Math.min(query.limit(), lines.size()));
        Map<String, String> names = people.namesOf(
                shown.stream().map(Line::person).collect(Collectors.toSet()));
        return new ReadingList(shown.stream().map(line -> new ReadingView(line.id(),
                line.at().toInstant(), line.person(),
                names.getOrDefault(line.person(), line.person()), line.words(), line.place(),
                line.things())).toList(),
                lines.size() > query.limit() ? Keyset.after(shown.getLast().id()).text() : null);
    }

    private List<Line> lines(ListReadings query, Viewer viewer) {
        StringBuilder sql = new StringBuilder("select id, read_at, person, what, place, things"
                + " from personal_reading where read_at < :until");
        Map<String, Object> values = new HashMap<>(Map.of("limit", query.limit() + 1, "until",
                viewer.asOf().effective().plusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC)));
        if (query.person() != null) {
            sql.append(" and person = :person");
            values.put("person", query.person());
        }
        if (query.thing() != null) {
            sql.append(" and id in (select reading from personal_reading_thing"
                    + " where stream = :thing)");
            values.put("thing", query.thing());
        }
        if (query.before() != null) {
            sql.append(" and id < :before");
            values.put("before", Keyset.of(query.before(), 1).values().getFirst());
        }
        return client.sql(sql.append(" order by id desc limit :limit").toString()).params(values)
                .query((row, at) -> new Line(row.getString(1),
                        row.getObject(2, OffsetDateTime.class), row.getString(3),
                        Words.valueOf(row.getString(4)), row.getString(5), row.getInt(6)))
                .list();
    }
}
