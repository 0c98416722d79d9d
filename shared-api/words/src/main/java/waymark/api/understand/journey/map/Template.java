package waymark.api.understand.journey.map;

import java.util.List;
import java.util.stream.IntStream;

/** What a journey may begin with, instead of an empty sheet. */
public enum Template {

    /** The eight phases from before the purchase to after it. */
    PHASES("Becomes aware", "Considers", "Decides", "Buys", "Receives", "Uses", "Needs help",
            "Renews or leaves"),
    /** An empty sheet. */
    EMPTY,
    /** A shop. */
    RETAIL("Sees a need", "Looks around", "Visits the shop", "Chooses", "Pays", "Takes it home",
            "Uses it", "Returns or comes back"),
    /** A contract that runs on. */
    SUBSCRIPTION("Hears of it", "Compares", "Signs up", "Is set up", "Uses it", "Gets the bill",
            "Reports a fault", "Changes or moves", "Extends or leaves"),
    /** A public service. */
    PUBLIC_SERVICE("Learns of a duty or right", "Finds out how", "Applies", "Waits",
            "Is asked for more", "Gets the decision", "Uses or appeals");

    private final List<String> stages;

    Template(String... stages) {
        this.stages = List.of(stages);
    }

    /** The map that it begins with. */
    public JourneyMap map() {
        return new JourneyMap(IntStream.range(0, stages.size())
                .mapToObj(at -> new Stage(at + 1, stages.get(at), List.of())).toList());
    }
}
