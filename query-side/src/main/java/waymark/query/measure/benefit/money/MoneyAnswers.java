package waymark.query.measure.benefit.money;

import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import waymark.api.measure.benefit.MoneyQuery.AskReturn;
import waymark.api.measure.benefit.MoneyQuery.Kind;
import waymark.api.measure.benefit.MoneyQuery.ListMoneyLines;
import waymark.api.measure.benefit.MoneyQuery.MoneyLines;
import waymark.api.measure.benefit.MoneyQuery.ReturnView;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;

/** Answers questions about money from the ledger. */
@Component
class MoneyAnswers {

    private final Ledger ledger;

    MoneyAnswers(Ledger ledger) {
        this.ledger = ledger;
    }

    @QueryHandler
    MoneyLines list(ListMoneyLines query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        return ledger.lines(new Which(query.kind(), query.initiative()), query.after(),
                query.limit(), viewer.asOf());
    }

    @QueryHandler
    ReturnView ask(AskReturn query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        AsOf asOf = viewer.asOf();
        Sums sums = query.initiative() == null
                ? ledger.sums(asOf)
                : ledger.sumsOf(query.initiative(), asOf);
        Roi roi = Roi.of(sums);
        return new ReturnView(sums.of(Kind.APPROVED), sums.of(Kind.SPENT),
                sums.of(Kind.COMMITTED), sums.of(Kind.VERIFIED), sums.of(Kind.MEASURED),
                sums.of(Kind.PLANNED), sums.of(Kind.CLAIMED), sums.of(Kind.SELF_VERIFIED),
                sums.of(Kind.INHERITED_SPENT), sums.of(Kind.INHERITED_CLAIMED), roi.verified(),
                roi.measured(), roi.plannedToDate(), asOf.effective(), asOf.position());
    }
}
