package waymark.api.deliver.project;

import waymark.api.kernel.refusal.Refusal;

/** The refusals about projects. */
public enum ProjectRefusal implements Refusal {
    NO_AUTHORITY("PRJ-1", Kind.INVALID, "businessCase",
            "A project starts from exactly one approval.",
            "an approved business case, or an initiative with an approved quick track"),
    NO_SUCH_CASE("PRJ-1", Kind.INVALID, "businessCase",
            "This business case is not recorded here.",
            "the id or reference of an approved business case"),
    CASE_NOT_APPROVED("PRJ-1", Kind.CONFLICT, "businessCase",
            "This business case is not approved.",
            "a business case whose latest decision is an approval"),
    INITIATIVE_OVER("PRJ-1", Kind.CONFLICT, "businessCase",
            "The initiative that this case is for was rejected or stopped.",
            "an approved business case of an initiative that goes on"),
    NO_SUCH_INITIATIVE("PRJ-1", Kind.INVALID, "initiative",
            "This initiative is not recorded here.",
            "the id or reference of an initiative with an approved quick track"),
    NO_QUICK_TRACK("PRJ-1", Kind.CONFLICT, "initiative",
            "This initiative has no approved quick track.",
            "an approved quick track, or an approved business case"),
    MANAGER_NOT_ACTIVE("ORG-1", Kind.INVALID, "manager",
            "This is not an active person here.",
            "the id of one active person"),
    OTHER_CURRENCY("PRJ-1", Kind.INVALID, "amount",
            "This amount is not in the base currency, and no rate to it is stated.",
            "an amount in the base currency, or one with its rate to it"),
    TOO_LARGE("PRJ-7", Kind.INVALID, "amount",
            "No cost is as large as this is in the base currency.",
            "an amount and a rate that give at most 1,000,000,000,000 in the base currency"),
    NOT_YET("PRJ-7", Kind.INVALID, "effectiveOn",
            "This day is still to come.",
            "a day up to today"),
    NO_SUCH_MILESTONE("PRJ-7", Kind.INVALID, "milestones",
            "The project has no milestone of this name.",
            "the name of a milestone of this project"),
    MILESTONE_TO_COME("PRJ-7", Kind.INVALID, "milestones",
            "A milestone is said to be there since a day that is still to come.",
            "a day up to today"),
    MILESTONE_THERE("PRJ-7", Kind.CONFLICT, "name",
            "The project has a milestone of this name.",
            "another name, or news of the one that is there"),
    TOO_MANY_MILESTONES("PRJ-7", Kind.CONFLICT, "name",
            "The project has as many milestones as anybody looks after.",
            "at most 50 milestones in a project"),
    BEYOND_FINISH("PRJ-3", Kind.CONFLICT, "agreed",
            "This day lies behind the finish that was agreed.",
            "a day up to the agreed finish, or a change of the finish first"),
    BEHIND_FINISH("PRJ-3", Kind.INVALID, "milestones",
            "A milestone is agreed for a day behind the planned finish.",
            "for each milestone a day up to the planned finish"),
    BEFORE_START("PRJ-4", Kind.INVALID, "effectiveOn",
            "This day lies before the project started.",
            "a day from its start up to today"),
    STILL_OPEN("PRJ-4", Kind.CONFLICT, "open",
            "Something is open and nobody said what becomes of it.",
            "for each of them whether it is kept, dropped or moved, and why"),
    NOT_OPEN("PRJ-4", Kind.INVALID, "open",
            "This is not open, so nothing can become of it.",
            "what the refusal names as open"),
    ENDED("PRJ-4", Kind.CONFLICT, "",
            "This project is completed or stopped.",
            "a cost, which is still taken, or another project");

    private final Because because;

    ProjectRefusal(String rule, Kind kind, String field, String sentence, String accepted) {
        this.because = new Because(rule, kind, field, sentence, accepted);
    }

    @Override
    public Because because() {
        return because;
    }
}
