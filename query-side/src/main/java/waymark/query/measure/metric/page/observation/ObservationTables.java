package waymark.query.measure.metric.page.observation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
import waymark.api.measure.metric.definition.Slice;
import waymark.api.measure.metric.view.MetricView;
import waymark.api.measure.metric.view.ObservationView;
import waymark.api.measure.metric.view.ObservationView.ObservationList;
import waymark.api.measure.metric.view.ObservationView.Said;
import waymark.query.govern.organisation.People;
import waymark.query.measure.metric.page.Scored;
import waymark.query.page.Say;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;
import waymark.query.page.kit.Tag;

/** Says observations, a row for all that each ever said: the latest counts (MET-2). */
@Component
class ObservationTables {

    private final Say say;
    private final People people;
    private final Scored scored;

    ObservationTables(Say say, People people, Scored scored) {
        this.say = say;
        this.people = people;
        this.scored = scored;
    }

    /** {@code from} is the cursor of these rows, so that choosing one stays among them. */
    Table of(ObservationList list, MetricView metric, @Nullable String from) {
        Map<String, String> names = people.namesOf(list.observations().stream()
                .flatMap(one -> one.said().stream()).map(Said::by).collect(Collectors.toSet()));
        List<Row> rows = new ArrayList<>();
        list.observations().forEach(one -> one.said().reversed()
                .forEach(said -> rows.add(row(one, said, choosing(metric, from), names))));
        return new Table("observations of " + metric.reference(),
                List.of(Column.text("reference", "Reference"), Column.text("from", "From"),
                        Column.text("to", "To"), Column.text("slice", "Part"),
                        Column.figure("value", "Figure, " + metric.unit()), Scored.INTERVAL,
                        Scored.N, Column.text("standing", "Standing"),
                        Column.text("reason", "Why"), Column.text("takenFrom", "Taken from"),
                        Column.text("by", "By"), Column.text("at", "Recorded")),
                rows, list.next());
    }

    private Row row(ObservationView one, Said said, String choosing,
            Map<String, String> names) {
        boolean last = said.equals(one.said().getLast());
        Slice slice = one.span().slice();
        return Row.of(
                Cell.link(one.reference(), choosing + one.reference()),
                Cell.said(one.span().from(), say.date(one.span().from())),
                Cell.said(one.span().to(), say.date(one.span().to())),
                Cell.of(slice == null ? "all" : slice.written()), scored.value(said.score()),
                scored.interval(said.score()), scored.n(said.score()),
                Cell.tag(standing(one, last)),
                Cell.of(last && one.withdrawn() != null ? one.withdrawn() : said.reason()),
                Cell.of(said.reading().takenFrom()),
                Cell.of(names.getOrDefault(said.by(), said.by())),
                Cell.said(said.at(), say.moment(said.at())));
    }

    private static String choosing(MetricView metric, @Nullable String from) {
        return "/measure/metrics/" + metric.reference() + "/observations?"
                + (from == null
                        ? ""
                        : "from=" + UriUtils.encodeQueryParam(from,
                                StandardCharsets.UTF_8) + "&")
                + "one=";
    }

    private static Tag standing(ObservationView one, boolean last) {
        if (!last) {
            return Tag.plain("superseded");
        }
        return one.withdrawn() == null ? Tag.good("counts") : Tag.care("taken back");
    }
}
