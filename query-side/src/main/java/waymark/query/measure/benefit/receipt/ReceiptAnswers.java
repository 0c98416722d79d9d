package waymark.query.measure.benefit.receipt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import waymark.api.choose.businesscase.content.BenefitClass;
import waymark.api.measure.benefit.MoneyQuery.Kind;
import waymark.api.measure.benefit.MoneyQuery.MoneyLine;
import waymark.api.measure.benefit.MoneyQuery.MoneyLines;
import waymark.api.measure.benefit.receipt.Grounds;
import waymark.api.measure.benefit.receipt.ReceiptQuery.AskReceipt;
import waymark.api.measure.benefit.receipt.ReceiptQuery.GroundedLine;
import waymark.api.measure.benefit.receipt.ReceiptQuery.GroundedLines;
import waymark.api.measure.benefit.receipt.ReceiptQuery.ListGroundedLines;
import waymark.api.measure.benefit.receipt.ReturnReceipt;
import waymark.api.measure.benefit.receipt.ReturnReceipt.Part;
import waymark.api.measure.benefit.receipt.ReturnReceipt.Sum;
import waymark.api.worth.Figure;
import waymark.api.worth.Money;
import waymark.api.worth.proof.Grade;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.measure.benefit.Groundings;
import waymark.query.measure.benefit.money.Ledger;
import waymark.query.measure.benefit.money.Roi;
import waymark.query.measure.benefit.money.Which;

/** Says what a return is made of, from the same lines that its figure is computed from. */
@Component
class ReceiptAnswers {

    private static final String PARTS = "benefit_class, grade, early,"
            + " case when sample is null then 0 else 1 end";

    private final Ledger ledger;
    private final Groundings groundings;

    ReceiptAnswers(Ledger ledger, Groundings groundings) {
        this.ledger = ledger;
        this.groundings = groundings;
    }

    @QueryHandler
    GroundedLines list(ListGroundedLines query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        return lines(query, viewer.asOf());
    }

    @QueryHandler
    ReturnReceipt ask(AskReceipt query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        AsOf asOf = viewer.asOf();
        Roi roi = Roi.of(ledger.sums(new Which(null, query.initiative()), asOf));
        return new ReturnReceipt(query.basis(), query.initiative(), figure(query, roi),
                sum(query.basis().kind(), query, asOf), sum(Kind.SPENT, query, asOf),
                Stream.of(Kind.SELF_VERIFIED, Kind.AWAITING)
                        .map(kind -> sum(kind, query, asOf)).toList(),
                asOf.effective(), asOf.position());
    }

    private static Figure figure(AskReceipt query, Roi roi) {
        return switch (query.basis()) {
            case VERIFIED -> roi.verified();
            case MEASURED -> roi.measured();
            case PLANNED -> roi.plannedToDate();
        };
    }

    private Sum sum(Kind kind, AskReceipt query, AsOf asOf) {
        GroundedLines first = lines(
                new ListGroundedLines(kind, query.initiative(), null, null, query.limit()), asOf);
        String currency = first.total().currency();
        List<Part> parts = ledger.held("select " + PARTS + ", sum(amount), count(*)",
                new Which(kind, query.initiative()), " group by " + PARTS + " order by 1, 2, 3, 4",
                asOf).query((row, number) -> part(row, currency)).list();
        return new Sum(kind, parts, first);
    }

    private static Part part(ResultSet row, String currency) throws SQLException {
        String benefitClass = row.getString(1);
        String grade = row.getString(2);
        return new Part(benefitClass == null ? null : BenefitClass.valueOf(benefitClass),
                grade == null ? null : Grade.valueOf(grade), row.getBoolean(3),
                row.getInt(4) == 1, new Money(row.getBigDecimal(5), currency), row.getLong(6));
    }

    private GroundedLines lines(ListGroundedLines query, AsOf asOf) {
        Which which = new Which(query.kind(), query.initiative(), query.benefit());
        MoneyLines found = ledger.lines(which, query.after(), query.limit(), asOf);
        List<MoneyLine> lines = found.lines();
        Map<String, Grounds> grounds = groundings.of(lines, asOf);
        return new GroundedLines(lines.stream()
                .map(line -> new GroundedLine(line, grounds.get(line.line()))).toList(),
                found.total(), found.count(), found.next());
    }
}
