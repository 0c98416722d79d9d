package waymark.query.measure.effect;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import waymark.api.measure.benefit.BenefitId;
import waymark.api.measure.benefit.BenefitQuery.BenefitList;
import waymark.api.measure.benefit.BenefitQuery.BenefitView;
import waymark.api.measure.benefit.BenefitQuery.ClaimView;
import waymark.api.measure.effect.EffectQuery.ListUnplaced;
import waymark.api.measure.effect.EffectQuery.Placed;
import waymark.api.measure.effect.EffectQuery.ShareView;
import waymark.api.measure.effect.EffectQuery.SharesView;
import waymark.api.measure.effect.EffectQuery.ShowShares;
import waymark.api.measure.effect.share.Percent;
import waymark.api.measure.effect.share.Portion;
import waymark.api.measure.effect.share.Settled;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Unknown;
import waymark.query.kernel.Viewer;
import waymark.query.measure.benefit.Benefits;

/** Answers who draws on the effect that a benefit moves. */
@Component
class EffectAnswers {

    private final Benefits benefits;

    EffectAnswers(Benefits benefits) {
        this.benefits = benefits;
    }

    @QueryHandler
    SharesView show(ShowShares query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        BenefitView one = benefits.find(List.of(query.benefit()), viewer.asOf()).values().stream()
                .findFirst().orElseThrow(Unknown.id());
        Placed placed = one.placed();
        if (placed == null) {
            return new SharesView(null, List.of());
        }
        Comparator<BenefitView> itselfFirst = Comparator.comparing(
                other -> !other.id().equals(one.id()));
        return new SharesView(placed, benefits.drawing(placed.effect(), viewer.asOf()).stream()
                .sorted(itselfFirst.thenComparing(BenefitView::id))
                .flatMap(EffectAnswers::shares).toList());
    }

    @QueryHandler
    BenefitList unplaced(ListUnplaced query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        return benefits.unplaced(query.before(), query.limit(), viewer.asOf());
    }

    private static Stream<ShareView> shares(BenefitView one) {
        Placed placed = Objects.requireNonNull(one.placed(), "drawing");
        return one.claims().stream().map(claim -> new ShareView(one.reference(),
                one.plan().name(), claim.claim(), claim.from(), claim.to(), placed.segment(),
                shareOn(one, placed, claim), claim.amount()));
    }

    private static BigDecimal shareOn(BenefitView one, Placed placed, ClaimView claim) {
        List<Settled> settled = placed.settled().stream().map(left -> new Settled(
                new BenefitId(one.id()), left.from(), left.to(), left.share())).toList();
        return new Portion("", claim.from(), claim.to(), placed.segment(),
                Objects.requireNonNullElse(claim.share(), Percent.WHOLE), settled)
                .shareOn(claim.to());
    }
}
