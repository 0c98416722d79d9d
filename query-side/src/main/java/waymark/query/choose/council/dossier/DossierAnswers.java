package waymark.query.choose.council.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.choose.businesscase.BusinessCaseQuery.FindCase;
import waymark.api.choose.businesscase.BusinessCaseQuery.FindRisk;
import waymark.api.choose.businesscase.decision.Ballot.Voice;
import waymark.api.choose.businesscase.view.CaseView;
import waymark.api.choose.businesscase.view.CaseView.ReviewView;
import waymark.api.choose.businesscase.view.DecisionView;
import waymark.api.choose.businesscase.view.DecisionView.DissentView;
import waymark.api.choose.businesscase.view.OptionView;
import waymark.api.choose.council.CouncilQuery.FindCouncil;
import waymark.api.choose.council.CouncilQuery.Seated;
import waymark.api.choose.council.dossier.DossierQuery.FindDossier;
import waymark.api.choose.council.dossier.DossierView;
import waymark.api.choose.council.dossier.DossierView.Against;
import waymark.api.choose.council.dossier.DossierView.Ask;
import waymark.api.choose.council.dossier.DossierView.Finance;
import waymark.api.choose.council.dossier.DossierView.Risk;
import waymark.api.choose.initiative.InitiativeQuery.FindInitiative;
import waymark.api.choose.initiative.InitiativeView;
import waymark.api.worth.risk.MonteCarlo;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;

/** Puts a case on one page, from what the others answer as of the same moment. */
@Component
class DossierAnswers {

    private final Queries queries;
    private final Roots roots;
    private final StandingBack standing;

    DossierAnswers(Queries queries, Roots roots, StandingBack standing) {
        this.queries = queries;
        this.roots = roots;
        this.standing = standing;
    }

    @QueryHandler
    DossierView find(FindDossier query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        CaseView one = queries.ask(new FindCase(query.id()), viewer);
        InitiativeView initiative = queries.ask(new FindInitiative(one.initiative()), viewer);
        Roots.Found found = roots.of(initiative, viewer);
        return new DossierView(one.id(), one.reference(), one.stage(), ask(one, found),
                found.voices(), found.grounds(), one.figures(), spread(one, viewer),
                finance(one.review()), risks(one, found), dissent(one),
                standing.of(one, initiative, today(viewer), viewer));
    }

    /** The council, as if it came together on the day that is asked for. */
    private StandingBack.Sitting today(Viewer viewer) {
        return new StandingBack.Sitting(queries.ask(new FindCouncil(), viewer).members().stream()
                .map(Seated::person).toList(), viewer.asOf().effective());
    }

    private static Ask ask(CaseView one, Roots.Found found) {
        Optional<OptionView> chosen = one.options().stream()
                .filter(option -> option.option().equals(one.chosen())).findFirst();
        String otherwise = one.options().stream().filter(OptionView::doNothing).findFirst()
                .map(OptionView::summary).orElse(null);
        return new Ask(one.title(), one.summary(),
                chosen.map(OptionView::title).orElse(one.title()), otherwise, found.problems());
    }

    /** Where every line is one figure there is nothing to draw. */
    private @Nullable MonteCarlo spread(CaseView one, Viewer viewer) {
        var risk = queries.ask(new FindRisk(one.id(), MonteCarlo.FEWEST, null), viewer);
        return risk.moves() ? risk.spread() : null;
    }

    private static @Nullable Finance finance(@Nullable ReviewView review) {
        return review == null
                ? null
                : new Finance(review.opinion(), review.note(), review.selfApproved());
    }

    private static List<Risk> risks(CaseView one, Roots.Found found) {
        List<Risk> risks = new ArrayList<>(found.doubts());
        one.assumptions().forEach(
                taken -> risks.add(new Risk(taken.statement(), taken.owner(), taken.checkOn())));
        one.decisions().stream().filter(decision -> decision.supersededBy() == null)
                .flatMap(decision -> decision.conditions().stream())
                .filter(condition -> condition.metOn() == null)
                .forEach(condition -> risks.add(new Risk("Condition not met: " + condition.text(),
                        condition.owner(), condition.due())));
        return risks;
    }

    private static List<Against> dissent(CaseView one) {
        return one.decisions().stream().flatMap(DossierAnswers::dissent).toList();
    }

    /** Who said so, and who voted so and said nothing; recorded votes are on the verdict. */
    private static Stream<Against> dissent(DecisionView decision) {
        Set<String> said = decision.dissent().stream().map(DissentView::member)
                .collect(Collectors.toSet());
        return Stream.concat(
                decision.dissent().stream().map(one -> new Against(decision.number(),
                        one.member(), one.objects(), one.words())),
                decision.votes().stream()
                        .filter(vote -> vote.voice() == Voice.AGAINST
                                && !said.contains(vote.member()))
                        .map(vote -> new Against(
                                decision.number(), vote.member(), true, null)));
    }
}
