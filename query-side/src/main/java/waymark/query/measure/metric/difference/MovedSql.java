package waymark.query.measure.metric.difference;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import waymark.api.measure.metric.period.Grain;
import waymark.query.measure.metric.cell.Wanted;

/** The question which answers moved between two views, in words that both databases know. */
final class MovedSql {

    /** What could have moved: recorded, ended, or with a day that came between both views. */
    private static final String TOUCHED = "(position > :known or to_position <= :at"
            + " or (received_on > :until and received_on <= :day))";

    private static final String MOVED = """
            from (select position, origin, received_on, given, counts - counted as moved_by,
                case when counts = 1 then
                    case when position > :known then 'RECORDED'
                      when received_on > :until then 'DUE' else 'HEARD_AGAIN' end
                  when to_position <= :at then 'WITHDRAWN' else 'SPOKEN_OVER' end as why
              from (select position, to_position, origin, received_on, given,
                  case when held = 1 and was_latest = 1 and received_on <= :until
                    then 1 else 0 end as counted,
                  case when holds = 1 and is_latest = 1 and received_on <= :day
                    then 1 else 0 end as counts
                from (select seen.*, #held-last as was_latest, #holds-last as is_latest
                  from #seen seen) voiced) counting
              where counts <> counted and received_on between :from and :to) moved""";

    static String of(Wanted wanted) {
        return MOVED.replace("#held-last", latest("held")).replace("#holds-last", latest("holds"))
                .replace("#seen", seen(wanted));
    }

    /** With the customers of what could have moved, for one word makes another count no more. */
    private static String seen(Wanted wanted) {
        String rating = wanted.measures().iterator().next().toLowerCase(Locale.ROOT);
        String held = where(wanted) + " and " + rating + " is not null and position <= :at"
                + " and to_position > :known and received_on between :begin and :finish";
        return "(select position, to_position, coalesce(import_id, source) as origin, received_on,"
                + " received_at, " + rating + " as given,"
                + " case when position <= :known then 1 else 0 end as held,"
                + " case when to_position > :at then 1 else 0 end as holds,"
                + " coalesce(customer, cast(position as varchar)) as voice,"
                + " " + span(wanted.grain()) + " as span from metric_answer where " + held
                + " and (" + TOUCHED + " or customer in (select customer from metric_answer where "
                + held + " and " + TOUCHED + ")))";
    }

    /** Which of what a customer said in a period is the latest. */
    private static String latest(String held) {
        return "row_number() over (partition by " + held + ", voice, span"
                + " order by received_on desc, received_at desc, position desc)";
    }

    static Map<String, Object> params(Wanted wanted, Views views) {
        Map<String, Object> params = new HashMap<>(Map.of("pool", wanted.pool(), "from",
                wanted.from(), "to", wanted.to(), "begin", begin(wanted), "finish",
                finish(wanted), "known", views.then().position(), "at", views.now().position(),
                "until", views.then().effective(), "day", views.now().effective()));
        if (!wanted.dimension().isEmpty()) {
            String place = '"' + wanted.dimension() + "\":\"" + wanted.place() + '"';
            params.put("first", "{" + literal(place) + "%");
            params.put("other", "%," + literal(place) + "%");
        }
        return params;
    }

    /** Places are kept as JSON, without spaces, each dimension once. */
    private static String where(Wanted wanted) {
        String pool = wanted.pooled() ? "relation = :pool" : "source = :pool";
        return wanted.dimension().isEmpty()
                ? pool
                : pool + " and (places like :first escape '!' or places like :other escape '!')";
    }

    private static String literal(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    /** A customer has one voice in each; weeks are counted from a Monday. */
    private static String span(Grain grain) {
        String year = "extract(year from received_on)";
        return switch (grain) {
            case DAY -> "received_on";
            case WEEK -> "floor((extract(epoch from received_on) / 86400 + 3) / 7)";
            case MONTH -> year + " * 12 + extract(month from received_on)";
            case QUARTER -> year + " * 4 + extract(quarter from received_on)";
            case YEAR -> year;
        };
    }

    private static LocalDate begin(Wanted wanted) {
        return wanted.grain().begins(wanted.from());
    }

    private static LocalDate finish(Wanted wanted) {
        return wanted.grain().after(wanted.grain().begins(wanted.to())).minusDays(1);
    }

    private MovedSql() {}
}
