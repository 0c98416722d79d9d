package waymark.query.listen.feedback.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import waymark.api.listen.feedback.FeedbackQuery.AttributeList;
import waymark.api.listen.feedback.FeedbackQuery.AttributeView;
import waymark.api.listen.feedback.FeedbackQuery.CountAttributes;
import waymark.api.listen.feedback.FeedbackQuery.ValueView;
import waymark.api.listen.feedback.Placed.Attribute;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;

/** Counts what answers have in common, the latest first and a page of them at a time. */
@Component
class AttributeCounts {

    private static final int PAGE = 5_000;
    private static final long MOST = 250_000;
    private static final int SHOWN = 50;
    private static final TypeReference<List<Attribute>> ATTRIBUTES = new TypeReference<>() {};

    private final JdbcClient client;
    private final JsonMapper json;

    AttributeCounts(JdbcClient client, JsonMapper json) {
        this.client = client;
        this.json = json;
    }

    private record Line(String stream, Object day, String segment, boolean byEmployee) {}

    @QueryHandler
    AttributeList count(
            CountAttributes query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        Map<String, Map<String, Long>> counts = new LinkedHashMap<>();
        long counted = 0;
        boolean byEmployees = false;
        List<Line> page = page(query.source(), null, viewer);
        while (!page.isEmpty() && counted < MOST) {
            page.forEach(line -> add(counts, line));
            byEmployees |= page.getFirst().byEmployee();
            counted += page.size();
            page = page.size() < PAGE
                    ? List.of()
                    : page(query.source(), page.getLast(), viewer);
        }
        boolean whole = page.isEmpty();
        return byEmployees
                ? ofEmployees(counts, counted, whole)
                : new AttributeList(counted, whole, counts.entrySet().stream()
                        .map(one -> view(one.getKey(), one.getValue(), one.getValue().keySet()))
                        .toList());
    }

    /** In whole fives, and only what cannot be found by taking one figure off another (MET-5). */
    private static AttributeList ofEmployees(
            Map<String, Map<String, Long>> counts, long counted, boolean whole) {
        List<AttributeView> told = new ArrayList<>();
        counts.forEach((name, values) -> {
            Set<String> shown = Suppression.shown(values, counted);
            if (!shown.isEmpty()) {
                Map<String, Long> fives = new HashMap<>();
                values.forEach((value, n) -> fives.put(value, Suppression.inFives(n)));
                told.add(view(name, fives, shown));
            }
        });
        return new AttributeList(Suppression.inFives(counted), whole, told);
    }

    private void add(Map<String, Map<String, Long>> counts, Line line) {
        for (Attribute one : json.readValue(line.segment(), ATTRIBUTES)) {
            counts.computeIfAbsent(one.name(), _ -> new HashMap<>())
                    .merge(one.value(), 1L, Long::sum);
        }
    }

    private static AttributeView view(
            String name, Map<String, Long> values, Set<String> may) {
        List<ValueView> most = new ArrayList<>();
        values.entrySet().stream()
                .filter(one -> may.contains(one.getKey()))
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(SHOWN)
                .forEach(one -> most.add(new ValueView(one.getKey(), one.getValue())));
        long all = values.values().stream().mapToLong(Long::longValue).sum();
        long shown = most.stream().mapToLong(ValueView::answers).sum();
        return new AttributeView(name, all, most, all - shown);
    }

    private List<Line> page(String source, @Nullable Line after,
            Viewer viewer) {
        var asked = client.sql("""
                select stream, received_on, segment, kind from feedback_answer
                where source = :source and received_on <= :effective
                  and from_position <= :at and to_position > :at""" + (after == null
                ? ""
                : " and (received_on < :day or (received_on = :day and stream < :stream))")
                + " order by received_on desc, stream desc limit :limit")
                .param("source", source).param("effective", viewer.asOf().effective())
                .param("at", viewer.asOf().position()).param("limit", PAGE);
        if (after != null) {
            asked = asked.param("day", after.day()).param("stream", after.stream());
        }
        return asked.query((row, at) -> new Line(row.getString(1), row.getObject(2),
                row.getString(3), row.getString(4).equals("EMPLOYEE_SURVEY"))).list();
    }
}
