package waymark.query.listen.feedback.answer.listing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import waymark.api.listen.feedback.narrow.AnswerFilter;
import waymark.query.kernel.AsOf;

/**
 * The months of which it may be shown what employees said: five or more answered in them, and what
 * is known of them now is as many as were known then; so nobody's words can be found by taking one
 * list off another (MET-5).
 */
@Component
class EmployeeMonths {

    private static final int FEW = 5;

    private final JdbcClient client;

    EmployeeMonths(JdbcClient client) {
        this.client = client;
    }

    /**
     * A condition for the days of these months, as far as they lie whole within the filter.
     *
     * @param values what stands for its names is added here
     */
    String within(String source, AnswerFilter filter, AsOf asOf, Map<String, Object> values) {
        List<String> days = new ArrayList<>();
        for (LocalDate month : shown(source, asOf)) {
            LocalDate next = month.plusMonths(1);
            boolean begins = filter.from() == null || !month.isBefore(filter.from());
            boolean ends = filter.to() == null || next.isBefore(filter.to().plusDays(2));
            if (begins && ends) {
                String name = "month" + days.size();
                days.add("received_on >= :" + name + " and received_on < :next" + name);
                values.put(name, month);
                values.put("next" + name, next);
            }
        }
        return " and (" + (days.isEmpty() ? "1 = 0" : String.join(" or ", days)) + ")";
    }

    /** The first days of these months; a look back sees those alone that were over. */
    private Set<LocalDate> shown(String source, AsOf asOf) {
        Map<LocalDate, Long> then = counted(source, asOf);
        Map<LocalDate, Long> now = asOf.past()
                ? counted(source, new AsOf(Long.MAX_VALUE - 1, asOf.effective(), false))
                : then;
        Set<LocalDate> shown = new TreeSet<>();
        then.forEach((month, many) -> {
            boolean over = !asOf.past()
                    || month.plusMonths(1).isBefore(asOf.effective().plusDays(2));
            if (over && many >= FEW && many.equals(now.get(month))) {
                shown.add(month);
            }
        });
        return shown;
    }

    private Map<LocalDate, Long> counted(String source, AsOf asOf) {
        Map<LocalDate, Long> months = new HashMap<>();
        client.sql("""
                select received_on, count(*) from feedback_answer
                where source = :source and received_on <= :effective
                  and from_position <= :at and to_position > :at
                group by received_on""")
                .param("source", source)
                .param("effective", asOf.effective())
                .param("at", asOf.position())
                .query(row -> {
                    months.merge(row.getObject(1, LocalDate.class).withDayOfMonth(1),
                            row.getLong(2), Long::sum);
                });
        return months;
    }
}
