package waymark.command.understand.persona;

import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.understand.persona.EmpathyMap;
import waymark.api.understand.persona.PersonaCommand.DescribePersona;
import waymark.api.understand.persona.PersonaId;
import waymark.api.understand.persona.Profile;
import waymark.api.understand.persona.SegmentRule;
import waymark.api.understand.persona.ValueProposition;

/** A persona as a request or a file states it: as much as is known. */
record PersonaBody(
        String name,
        String summary,
        @Nullable String quote,
        @Nullable List<String> goals,
        @Nullable SegmentRule segment,
        @Nullable EmpathyMap empathy,
        @Nullable ValueProposition proposition) {

    DescribePersona asNew() {
        return new DescribePersona(PersonaId.next(), profile(), SegmentRule.orNone(segment),
                EmpathyMap.orEmpty(empathy), ValueProposition.orEmpty(proposition));
    }

    private Profile profile() {
        return new Profile(name, summary, quote, goals == null ? List.of() : goals);
    }
}
