package waymark.query.measure.benefit.money.line;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseApproved;
import waymark.api.choose.initiative.Inherited;
import waymark.api.choose.initiative.InitiativeEvent.InitiativeInherited;
import waymark.api.choose.initiative.InitiativeEvent.QuickTrackApproved;
import waymark.api.deliver.project.ProjectEvent.CostRecorded;
import waymark.api.deliver.project.change.BaselineEvent.ChangeApproved;
import waymark.api.measure.benefit.MoneyQuery.Kind;
import waymark.api.measure.benefit.MoneyQuery.MoneyLine;
import waymark.api.measure.owncost.OwnCostEvent.OwnCostRecorded;
import waymark.log.Recorded;
import waymark.query.measure.benefit.money.line.MadeLines.Said;

/** Which lines of money an event makes: what may be spent, what was, and what came back. */
public final class LinesOf {

    /** The lines of this event; none when it is not about money. */
    public static List<MoneyLine> event(Recorded recorded) {
        return switch (recorded.event()) {
            case CaseApproved told -> new MadeLines(recorded, told.initiative()).add(
                    new Said(Kind.APPROVED, told.decision().effectiveOn(), told.amount(),
                            told.title(), null))
                    .all();
            case QuickTrackApproved told -> new MadeLines(recorded, told.initiative()).add(
                    new Said(Kind.APPROVED, day(recorded), told.amount(), "Quick track",
                            null))
                    .all();
            case ChangeApproved told -> new MadeLines(recorded, told.initiative()).add(
                    new Said(Kind.APPROVED, told.effectiveOn(), told.added(),
                            "Change " + told.change(), null))
                    .all();
            case InitiativeInherited told -> inherited(recorded, told);
            case CostRecorded told -> cost(recorded, told);
            case OwnCostRecorded told -> own(recorded, told);
            default -> BenefitLines.of(recorded);
        };
    }

    private static List<MoneyLine> inherited(Recorded recorded, InitiativeInherited told) {
        Inherited row = told.row();
        LocalDate on = row.decidedOn() == null ? day(recorded) : row.decidedOn();
        return new MadeLines(recorded, told.initiative())
                .add(new Said(Kind.INHERITED_SPENT, on, row.spent(), row.title(), null))
                .add(new Said(Kind.INHERITED_CLAIMED, on, row.claimed(), row.title(), null))
                .all();
    }

    /** A forecast is what is expected, a budget what is planned: no money that moved. */
    private static List<MoneyLine> cost(Recorded recorded, CostRecorded told) {
        return switch (told.kind()) {
            case ACTUAL -> cost(recorded, told, Kind.SPENT);
            case COMMITTED -> cost(recorded, told, Kind.COMMITTED);
            case FORECAST, BUDGET -> List.of();
        };
    }

    private static List<MoneyLine> cost(Recorded recorded, CostRecorded told, Kind kind) {
        return new MadeLines(recorded, told.initiative()).add(new Said(kind, told.effectiveOn(),
                told.amount(), told.what() == null ? "Cost" : told.what(),
                told.ledgerReference())).all();
    }

    /** What the programme itself cost, of no initiative (BEN-1). */
    private static List<MoneyLine> own(Recorded recorded, OwnCostRecorded told) {
        return new MadeLines(recorded, null).add(new Said(Kind.SPENT, told.effectiveOn(),
                told.amount(), "The programme itself: " + told.what(),
                told.ledgerReference())).all();
    }

    private static LocalDate day(Recorded recorded) {
        return LocalDate.ofInstant(recorded.recordedAt(), ZoneOffset.UTC);
    }

    private LinesOf() {}
}
