package waymark.api.understand.insight.view;

import java.util.List;

/**
 * What leans on an insight (INS-3).
 *
 * @param shaky whether the insight does not hold, so that what leans on it wants looking at
 * @param leaning what leans, problems first, each followed by who attacks it
 */
public record LeaningList(boolean shaky, List<Leaning> leaning) {

    /**
     * One thing that leans on an insight.
     *
     * @param id its id
     * @param reference its reference
     * @param kind what it is: problem or initiative
     * @param title what it says
     * @param stage how it stands
     * @param alone whether no other insight that holds carries it
     */
    public record Leaning(String id, String reference, String kind, String title, String stage,
            boolean alone) {}
}
