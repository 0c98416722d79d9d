package waymark.query.audit.trace.link;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.BusinessCaseEvent;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseDrafted;
import waymark.api.choose.businesscase.BusinessCaseEvent.Decided;
import waymark.api.choose.council.meeting.MeetingEvent;
import waymark.api.choose.council.meeting.MeetingEvent.ItemPlaced;
import waymark.api.choose.initiative.InitiativeEvent;
import waymark.api.choose.initiative.InitiativeEvent.InitiativeAimed;
import waymark.api.choose.initiative.InitiativeEvent.InitiativeProposed;
import waymark.api.choose.initiative.InitiativeEvent.QuickTrackApproved;
import waymark.api.choose.initiative.InitiativeEvent.QuickTrackAsked;
import waymark.api.understand.problem.ProblemId;
import waymark.query.audit.trace.link.Tie.Ends;
import waymark.query.audit.trace.thing.Part;

/** Which problems initiatives attack, what was written for them, and where it was decided. */
final class ChoiceTies {

    static List<Tie> of(InitiativeEvent event) {
        return switch (event) {
            case InitiativeProposed told -> List.of(aim(told.problems(), told.objective(), told));
            case InitiativeAimed told -> List.of(aim(told.problems(), told.objective(), told));
            case QuickTrackAsked told ->
                List.of(aim(List.of(told.form().problem()), null, told));
            case QuickTrackApproved told ->
                List.of(aim(List.of(told.form().problem()), null, told));
            default -> List.of();
        };
    }

    static List<Tie> of(BusinessCaseEvent event) {
        return switch (event) {
            case CaseDrafted told -> List.of(Tie.states("initiative",
                    Tie.from(told.initiative(), "is argued in", told.businessCase())));
            case Decided told -> List.of(decided(told));
            default -> List.of();
        };
    }

    private static Tie decided(Decided told) {
        String decision = Part.id(Part.DECISION, told.stream(), told.decision().number());
        Integer before = told.decision().supersedes();
        return Tie.adds("decided", Stream.of(
                Stream.of(new Ends(told.stream(), decision, "was decided by"),
                        new Ends(told.meeting().value(), decision, "took")),
                before == null
                        ? Stream.<Ends>empty()
                        : Stream.of(new Ends(Part.id(Part.DECISION, told.stream(), before),
                                decision, "was superseded by")))
                .flatMap(some -> some));
    }

    static List<Tie> of(MeetingEvent event) {
        return event instanceof ItemPlaced told
                ? List.of(Tie.adds("items",
                        Tie.from(told.businessCase(), "is on the agenda of", told.meeting())))
                : List.of();
    }

    /** It attacks problems or serves an objective (INI-1). */
    private static Tie aim(
            List<ProblemId> problems, @Nullable String objective, InitiativeEvent told) {
        String initiative = told.initiative().value();
        return Tie.states("aim", Stream.concat(
                problems.stream().map(one -> new Ends(one.value(), initiative, "is attacked by")),
                Stream.ofNullable(objective)
                        .map(one -> new Ends(one, initiative, "is served by"))));
    }

    private ChoiceTies() {}
}
