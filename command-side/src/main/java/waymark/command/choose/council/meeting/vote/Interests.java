package waymark.command.choose.council.meeting.vote;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.BusinessCaseEvent;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseDrafted;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseRedrafted;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseSubmitted;
import waymark.api.choose.businesscase.decision.DecisionRecord.Recusal.Because;
import waymark.api.choose.businesscase.decision.Interested;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.govern.organisation.PersonId;
import waymark.api.govern.programme.Profile;
import waymark.api.kernel.Event;
import waymark.command.kernel.rule.Fold;

/**
 * Who wrote a case, and for what.
 *
 * @param initiative what it is for; none as long as there is no such case
 * @param authors everybody who wrote it or handed it in
 * @param draft which draft stands, from 1; 0 as long as there is none
 */
public record Interests(@Nullable InitiativeId initiative, Set<PersonId> authors, int draft) {

    /** The fold over a case's stream. */
    public static final Fold<Interests> FOLD = new Fold<>() {
        @Override
        public Interests initial() {
            return new Interests(null, Set.of(), 0);
        }

        @Override
        public Interests evolve(Interests before, Event event) {
            return switch (event) {
                case CaseDrafted told -> before.by(told, told.author(), 1);
                case CaseRedrafted told -> before.by(told, told.author(), told.revision());
                case CaseSubmitted told ->
                    before.by(told, told.submitter(), before.draft());
                default -> before;
            };
        }
    };

    public Interests {
        authors = Set.copyOf(authors);
    }

    /**
     * Why a member has to stand back (BC-2).
     *
     * @param others whose work the member has, by id: their interests count as well (ORG-3)
     * @param standing who answers for the initiative
     */
    public Optional<Because> bars(
            PersonId member, Set<String> others, Standing standing, Profile profile) {
        var interested = new Interested<>(
                authors, standing.owner(), standing.sponsor(), profile);
        return Stream.concat(Stream.of(member), others.stream().sorted().map(PersonId::new))
                .map(interested::bars).flatMap(Optional::stream).findFirst();
    }

    private Interests by(BusinessCaseEvent told, @Nullable PersonId author, int which) {
        Set<PersonId> all = new HashSet<>(authors);
        if (author != null) {
            all.add(author);
        }
        return new Interests(told.initiative(), all, which);
    }
}
