package waymark.query.measure.metric.cell.voice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import waymark.api.measure.metric.period.Grain;

/** Gives each customer one voice in a period, the latest (MET-6). */
public final class Voices {

    /** Within what a customer has one voice: a source or a relation, and a part of the answers. */
    record Group(String pool, String dimension, String place, String family) {}

    /** An answer and what of it counts. */
    record Said(Answered answer, Measure measure) {}

    /**
     * Takes off what customers said over later, or gives it back.
     *
     * @param answers all answers of some customers
     * @param sign 1 to take off, -1 to give back
     */
    public static void takeOff(Collection<Answered> answers, Deltas from, int sign) {
        Map<String, List<Answered>> byCustomer = new HashMap<>();
        for (Answered answer : answers) {
            if (answer.customer() != null) {
                byCustomer.computeIfAbsent(answer.customer(), none -> new ArrayList<>())
                        .add(answer);
            }
        }
        byCustomer.values().stream().filter(many -> many.size() > 1)
                .forEach(many -> ofOne(many, from, sign));
    }

    private static void ofOne(List<Answered> answers, Deltas from, int sign) {
        Map<Group, List<Said>> groups = new HashMap<>();
        answers.stream().sorted(Answered.BY_TIME).forEach(answer -> {
            for (Measure measure : Measure.of(answer.ratings())) {
                Said said = new Said(answer, measure);
                for (String pool : List.of(answer.source(), answer.relation())) {
                    put(groups, new Group(pool, "", "", measure.family()), said);
                    answer.places().forEach((dimension, place) -> put(groups,
                            new Group(pool, dimension, place, measure.family()), said));
                }
            }
        });
        groups.forEach((group, said) -> spokenOver(group, said, from, sign));
    }

    private static void put(Map<Group, List<Said>> groups, Group group, Said said) {
        groups.computeIfAbsent(group, none -> new ArrayList<>()).add(said);
    }

    private static void spokenOver(Group group, List<Said> said, Deltas from, int sign) {
        for (int at = 0; at + 1 < said.size(); at++) {
            for (Grain grain : Grain.values()) {
                boolean again = grain.begins(said.get(at).answer().receivedOn())
                        .equals(grain.begins(said.get(at + 1).answer().receivedOn()));
                if (again) {
                    from.spokenOver(group, grain, said.get(at), sign);
                }
            }
        }
    }

    private Voices() {}
}
