package waymark.query.measure.benefit.waiting;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.measure.benefit.BenefitQuery.BenefitView;
import waymark.api.measure.benefit.BenefitQuery.ClaimView;
import waymark.api.measure.benefit.MoneyQuery.Kind;
import waymark.api.measure.benefit.MoneyQuery.MoneyLine;
import waymark.api.measure.benefit.MoneyQuery.MoneyLines;
import waymark.api.measure.benefit.claim.ClaimQuery.ListWaiting;
import waymark.api.measure.benefit.claim.ClaimQuery.WaitingClaim;
import waymark.api.measure.benefit.claim.ClaimQuery.WaitingClaims;
import waymark.api.worth.Money;
import waymark.api.worth.proof.Proof;
import waymark.query.govern.programme.ProgrammeFacts;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.measure.benefit.Benefits;
import waymark.query.measure.benefit.money.Ledger;
import waymark.query.measure.benefit.money.Which;

/** Answers what waits for finance: the ledger says which claims, the benefits say the rest. */
@Component
class WaitingAnswers {

    private final Ledger ledger;
    private final Benefits benefits;
    private final ProgrammeFacts programme;

    WaitingAnswers(Ledger ledger, Benefits benefits, ProgrammeFacts programme) {
        this.ledger = ledger;
        this.benefits = benefits;
        this.programme = programme;
    }

    @QueryHandler
    WaitingClaims list(ListWaiting query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        AsOf asOf = viewer.asOf();
        Which waiting = Which.all(Kind.AWAITING);
        MoneyLines page = ledger.lines(waiting, query.after(), query.limit(), asOf);
        Money materiality = programme.materiality(asOf);
        return new WaitingClaims(claims(page.lines(), materiality, asOf), page.total(),
                page.count(), longestWait(asOf), materiality, page.next());
    }

    private List<WaitingClaim> claims(List<MoneyLine> lines, Money materiality, AsOf asOf) {
        Map<String, BenefitView> found = benefits.find(
                lines.stream().map(MoneyLine::stream).distinct().toList(), asOf);
        return lines.stream().flatMap(line -> claim(found, line).stream()
                .map(claim -> said(Objects.requireNonNull(found.get(line.stream()), "found"),
                        claim, materiality)))
                .toList();
    }

    private static Optional<ClaimView> claim(Map<String, BenefitView> found, MoneyLine line) {
        return Optional.ofNullable(found.get(line.stream())).flatMap(one -> one.claims().stream()
                .filter(claim -> Integer.valueOf(claim.claim()).equals(line.number()))
                .findFirst());
    }

    private @Nullable Long longestWait(AsOf asOf) {
        return ledger.first(Which.all(Kind.AWAITING), asOf).flatMap(
                line -> claim(benefits.find(List.of(line.stream()), asOf), line))
                .map(ClaimView::daysWaiting).orElse(null);
    }

    private static WaitingClaim said(BenefitView one, ClaimView claim, Money materiality) {
        return new WaitingClaim(one.id(), one.reference(), one.version(), one.plan().name(),
                one.initiative(), one.plan().owner().value(), claim.claim(), claim.amount(),
                claim.from(), claim.to(), claim.claimant(), claim.claimedAt(),
                Objects.requireNonNullElse(claim.daysWaiting(), 0L), claim.shown(),
                proof(one, claim), claim.share(),
                claim.amount().amount().abs().compareTo(materiality.amount()) < 0,
                claim.sampled());
    }

    private static @Nullable Proof proof(BenefitView one, ClaimView claim) {
        Integer number = claim.measurement();
        return number == null ? null : one.measurements().get(number - 1).proof();
    }
}
