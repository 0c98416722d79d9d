package waymark.api.deliver.project.change;

import waymark.api.kernel.refusal.Refusal;

/** The refusals about what a project is measured against; all of them keep PRJ-3. */
public enum BaselineRefusal implements Refusal {
    PROJECT_ENDED(Kind.CONFLICT, "", "This project is completed or stopped.",
            "a change of a project that goes on"),
    NO_SUCH_MILESTONE(Kind.INVALID, "milestones",
            "The project has no milestone of this name.", "the name of a milestone of it"),
    BEHIND_FINISH(Kind.INVALID, "milestones",
            "A milestone would be agreed for a day behind the finish.",
            "for each milestone that is not there a day up to the finish that is asked for"),
    OTHER_CURRENCY(Kind.INVALID, "amount", "This amount is not in the base currency.",
            "an amount in the currency of the baseline"),
    AS_IT_IS(Kind.CONFLICT, "amount", "This is what is agreed already.",
            "another amount, finish or agreed day of a milestone"),
    NO_SUCH_CHANGE(Kind.UNKNOWN, "number", "No change of this number was asked for.",
            "the number of a change of this project, from 1"),
    DECIDED(Kind.CONFLICT, "", "This change was decided or taken back already.",
            "another change, which moves the baseline again"),
    NOT_YOURS(Kind.FORBIDDEN, "",
            "The sponsor or the council decides on a change, and whoever asked takes it back.",
            "the same from the sponsor of the initiative or a member of the council"),
    OWN_CHANGE(Kind.FORBIDDEN, "", "Nobody decides on a change they asked for.",
            "the decision of somebody else, or in a SMALL programme a reason"),
    BEYOND_TOLERANCE(Kind.CONFLICT, "meeting",
            "This goes beyond the programme's tolerance, and no decision of the council is named.",
            "the meeting of the council that decided it, said by a member who was there"),
    NOT_DECIDED_THERE(Kind.CONFLICT, "meeting",
            "This meeting of the council does not sit now with its quorum and you in it.",
            "a meeting in a room that is open, said by a member on its roster");

    private final Because because;

    BaselineRefusal(Kind kind, String field, String sentence, String accepted) {
        this.because = new Because("PRJ-3", kind, field, sentence, accepted);
    }

    @Override
    public Because because() {
        return because;
    }
}
