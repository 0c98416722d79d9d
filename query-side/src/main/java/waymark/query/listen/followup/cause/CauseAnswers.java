package waymark.query.listen.followup.cause;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import waymark.api.listen.followup.FollowupQuery.ListCauses;
import waymark.api.listen.followup.cause.Cause;
import waymark.api.listen.followup.cause.CauseEvent.CauseAdded;
import waymark.api.listen.followup.cause.CauseEvent.CauseRetired;
import waymark.api.listen.followup.cause.CauseEvent.CausesBegun;
import waymark.api.listen.followup.cause.CausesId;
import waymark.api.listen.followup.view.CauseList;
import waymark.api.listen.followup.view.CauseList.Counted;
import waymark.log.Recorded;
import waymark.query.audit.history.Histories;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Board;
import waymark.query.kernel.Boards;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;

/** Answers which causes there are and what was closed with each, as of any moment (FUP-3). */
@Component
class CauseAnswers {

    private final JdbcClient client;
    private final Histories histories;
    private final Board<CauseInsights.Row> insights;
    private final Clock clock;

    CauseAnswers(JdbcClient client, Histories histories, Boards boards, Clock clock) {
        this.client = client;
        this.histories = histories;
        this.insights = boards.of(CauseInsights.class);
        this.clock = clock;
    }

    /** How many cases were closed with a cause: lately, as long before, and ever. */
    private record Count(long lately, long before, long ever) {

        static final Count NONE = new Count(0, 0, 0);
    }

    @QueryHandler
    CauseList list(ListCauses query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        AsOf asOf = viewer.asOf();
        List<Recorded> events = histories.of(CausesId.THE.value(), asOf);
        Map<String, Count> counts = counts(asOf);
        List<Cause> causes = causes(events);
        Map<String, CauseInsights.Row> made = insights.find(
                causes.stream().map(Cause::code).toList(), asOf);
        List<Counted> counted = causes.stream().map(cause -> {
            Count count = counts.getOrDefault(cause.code(), Count.NONE);
            CauseInsights.Row row = made.get(cause.code());
            return new Counted(cause, count.lately(), count.before(), count.ever(),
                    row == null ? List.of() : row.insights());
        }).sorted(Comparator.comparingLong(Counted::lately).reversed()).toList();
        return new CauseList(events.size() - 1L, from(asOf), asOf.effective(), asOf.position(),
                counted);
    }

    private static List<Cause> causes(List<Recorded> events) {
        List<Cause> causes = new ArrayList<>(Cause.STANDARD);
        for (Recorded recorded : events) {
            switch (recorded.event()) {
                case CausesBegun told -> {
                    causes.clear();
                    causes.addAll(told.causes());
                }
                case CauseAdded told -> causes.add(told.cause());
                case CauseRetired told -> causes.removeIf(one -> one.code().equals(told.code()));
                default -> {}
            }
        }
        return causes;
    }

    private Map<String, Count> counts(AsOf asOf) {
        Map<String, Count> counts = new HashMap<>();
        client.sql("""
                select cause, count(*) filter (where ended_at >= :lately),
                  count(*) filter (where ended_at >= :before and ended_at < :lately), count(*)
                from followup_case
                where stage = 'CLOSED' and from_position <= :at and to_position > :at
                  and ended_at < :end
                group by cause""")
                .param("lately", start(from(asOf)))
                .param("before", start(from(asOf).minusDays(CauseList.DAYS)))
                .param("end", start(asOf.effective().plusDays(1)))
                .param("at", asOf.position())
                .query(row -> {
                    counts.put(row.getString(1),
                            new Count(row.getLong(2), row.getLong(3), row.getLong(4)));
                });
        return counts;
    }

    private OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant().atOffset(ZoneOffset.UTC);
    }

    private static LocalDate from(AsOf asOf) {
        return asOf.effective().minusDays(CauseList.DAYS - 1L);
    }
}
