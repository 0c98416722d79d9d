package waymark.query.understand.journey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import waymark.api.understand.journey.map.JourneyMap;
import waymark.api.understand.journey.map.Stage;
import waymark.api.understand.journey.map.Touchpoint;
import waymark.api.understand.journey.view.JourneyView;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Board;
import waymark.query.kernel.Boards;
import waymark.query.kernel.Unknown;

/** Puts a version together from its rows: two look-ups, however large it is. */
@Component
class Maps {

    private final Board<JourneyRow> journeys;
    private final Board<TouchpointRow> touchpoints;

    Maps(Boards boards) {
        this.journeys = boards.of(JourneyBoard.class);
        this.touchpoints = boards.of(TouchpointBoard.class);
    }

    /** The version as of then. */
    JourneyView of(String id, AsOf asOf) {
        return of(journeys.find(id, asOf).orElseThrow(Unknown.id()), asOf);
    }

    JourneyView of(JourneyRow row, AsOf asOf) {
        Map<Integer, Touchpoint> all = new HashMap<>();
        for (TouchpointRow one : touchpoints.all("journey", row.id(), asOf)) {
            all.put(one.touchpoint().number(), one.touchpoint());
        }
        List<Stage> stages = row.part().stream().map(part -> new Stage(part.number(), part.name(),
                part.touchpoints().stream().map(number -> Objects.requireNonNull(all.get(number),
                        "a touchpoint in its order")).toList()))
                .toList();
        return new JourneyView(row.head(), new JourneyMap(stages));
    }
}
