package waymark.api.choose.businesscase;

import waymark.api.choose.businesscase.decision.DecisionRecord.Recusal;
import waymark.api.kernel.refusal.Refusal;

/** The refusals about business cases and the decisions on them. */
public enum BusinessCaseRefusal implements Refusal {

    NO_SUCH_INITIATIVE("BC-1", Kind.INVALID, "initiative", "There is no such initiative.",
            "the id of an initiative that was proposed"),
    INITIATIVE_ENDED("BC-1", Kind.CONFLICT, "initiative",
            "This initiative was rejected or stopped.", "an initiative that goes on"),
    NO_SUCH_OWNER("ORG-1", Kind.INVALID, "options.benefits.owner",
            "There is no such person taking part.",
            "ids of active people as owners of benefits, assumptions and conditions"),
    NO_SUCH_METRIC("BC-1", Kind.INVALID, "options.benefits.metric", "There is no such metric.",
            "ids of metrics that were defined, or none"),
    NO_SUCH_DEPARTMENT("BC-1", Kind.INVALID, "options.costs.department",
            "There is no such department.", "ids of departments that were opened, or none"),
    NO_RATE("BC-1", Kind.INVALID, "options.rate",
            "An amount is not in the base currency and has no rate to it.",
            "amounts in the base currency, or the rate to it and its date"),
    FROZEN("BC-1", Kind.CONFLICT, "",
            "What was submitted is frozen with its figures.",
            "withdrawing it and saying it anew, or a decision that sends it back"),
    NOT_A_DRAFT("BC-1", Kind.CONFLICT, "", "Only a draft can be submitted.",
            "a case that is a draft"),
    NO_DOING_NOTHING("BC-1", Kind.CONFLICT, "options",
            "The case does not say what happens when nothing is done.",
            "one option marked doNothing, beside at least one other"),
    NOTHING_ELSE("BC-1", Kind.CONFLICT, "options", "There is no option but to do nothing.",
            "at least one option beside doing nothing, and one of them chosen"),
    NOTHING_COUNTED("BC-1", Kind.CONFLICT, "options.costs",
            "The chosen option has no line of costs or benefits.",
            "at least one line in the chosen option"),
    OWN_REVIEW("BC-2", Kind.FORBIDDEN, "", "Nobody reviews a case they wrote.",
            "a review by somebody in finance who did not write it"),
    OWN_CASE("BC-2", Kind.CONFLICT, "votes",
            "The author does not decide on the case.",
            "votes and dissent of members who did not write it"),
    OWNER_DECIDES("BC-2", Kind.CONFLICT, "votes",
            "The owner of the initiative does not decide on its case.",
            "votes and dissent of members who do not own it"),
    SPONSOR_DECIDES("BC-2", Kind.CONFLICT, "votes",
            "In a regulated programme the sponsor does not decide on the case.",
            "votes and dissent of members who do not sponsor it"),
    NOT_SUBMITTED("BC-3", Kind.CONFLICT, "", "This case is not submitted.",
            "a case that was submitted and not yet decided"),
    NOT_REVIEWED("BC-3", Kind.CONFLICT, "", "Finance has not reviewed this case.",
            "the decision after the review of finance"),
    NOT_YET("BC-4", Kind.INVALID, "effectiveOn", "This day is still to come.",
            "today or a day before"),
    SEEN_AHEAD("BC-4", Kind.INVALID, "seenAt", "Nobody can have seen this position yet.",
            "the Waymark-Position of the page that the room was shown"),
    AGAINST_RANKING("BC-4", Kind.CONFLICT, "reason",
            "Better ranked initiatives are passed over, and nothing says why.",
            "the reason for going against the ranking"),
    NO_SUCH_CONDITION("BC-5", Kind.INVALID, "condition",
            "The approval has no such condition.", "the number of a condition, from 1"),
    BEFORE_TODAY("BC-6", Kind.INVALID, "deferredUntil",
            "A deferred case comes back after today.", "a day after today"),
    NO_SUCH_MEETING("CNL-1", Kind.INVALID, "meeting", "There is no such meeting.",
            "the id of a meeting that is open"),
    MEETING_NOT_OPEN("CNL-1", Kind.CONFLICT, "meeting",
            "Decisions are made while the meeting is open.", "a meeting that is open"),
    NOT_ON_AGENDA("CNL-1", Kind.CONFLICT, "meeting",
            "This case is not on the agenda of that meeting.",
            "a meeting on whose agenda the case stands"),
    NO_QUORUM("CNL-1", Kind.CONFLICT, "recused",
            "Too few members could decide on this.",
            "as many members as the quorum asks for, those who stood back left out"),
    NOT_DECIDED("CNL-3", Kind.CONFLICT, "supersedes",
            "There is no such decision that still holds.",
            "the number of the decision that holds now, or none for a case not yet decided"),
    DECIDED("CNL-3", Kind.CONFLICT, "supersedes",
            "This case is decided, and a decision is never edited.",
            "another decision that names the one it supersedes, with a reason"),
    ASSENT_MISSING("CNL-4", Kind.CONFLICT, "assent",
            "This amount needs the assent of the executive sponsor.",
            "the id of the member who holds the seat SPONSOR"),
    NOT_THE_SECRETARY("CNL-6", Kind.FORBIDDEN, "",
            "The secretary or the chair records what the room decided.",
            "the same click by the secretary or the chair"),
    NOT_PRESENT("CNL-6", Kind.INVALID, "dissent",
            "Somebody named here could not decide on this.",
            "members who were present at the opening and did not stand back"),
    CHAIR_ABSENT("CNL-6", Kind.CONFLICT, "meeting",
            "The chair decides on this amount and cannot.",
            "a meeting in which the chair is present and does not stand back"),
    OBJECTED("CNL-6", Kind.CONFLICT, "dissent",
            "By consent nothing passes over an objection.",
            "no objection, dissent that stands aside, or putting the case off"),
    NO_MAJORITY("CNL-6", Kind.CONFLICT, "votes",
            "More than half of the votes cast are needed.",
            "one vote a member, more than half of those cast for the verdict"),
    CHAIR_OTHERWISE("CNL-6", Kind.CONFLICT, "votes",
            "The chair decides on this amount and voted otherwise.",
            "the verdict that the chair voted for, or putting the case off"),
    VOTED_OTHERWISE("CNL-6", Kind.CONFLICT, "votes",
            "A member's own vote stands, and is another one.",
            "no vote for whoever cast the own, or the same, and nobody who voted said to stand"
                    + " back"),
    CALLED_INTO_ROOM("CNL-8", Kind.CONFLICT, "meeting",
            "A member wants this case talked about in a room.",
            "the same case in a meeting that comes together"),
    STILL_ANSWERING("CNL-8", Kind.CONFLICT, "meeting",
            "In writing it is decided when all have answered, or their time is over.",
            "the same once every member has voted or the day of the meeting is over"),
    NOT_IN_WRITING("CNL-8", Kind.CONFLICT, "votes",
            "In writing members cast their votes themselves.",
            "no votes beside those that were cast, and nobody said to stand back"),
    TOO_MUCH("CNL-4", Kind.INVALID, "amount",
            "More is approved than the case commits to.",
            "an amount in the base currency up to all costs of the chosen option");

    private final Because because;

    BusinessCaseRefusal(String rule, Kind kind, String field, String sentence, String accepted) {
        this.because = new Because(rule, kind, field, sentence, accepted);
    }

    /** Why somebody who stands back may not decide. */
    public static BusinessCaseRefusal of(Recusal.Because because) {
        return switch (because) {
            case AUTHOR -> OWN_CASE;
            case OWNER -> OWNER_DECIDES;
            case SPONSOR -> SPONSOR_DECIDES;
            case OWN_WISH -> NOT_PRESENT;
        };
    }

    @Override
    public Because because() {
        return because;
    }
}
