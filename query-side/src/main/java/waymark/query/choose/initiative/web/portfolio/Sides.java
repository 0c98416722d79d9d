package waymark.query.choose.initiative.web.portfolio;

import static waymark.api.choose.initiative.ScoreSheet.Driver.BUSINESS_VALUE;
import static waymark.api.choose.initiative.ScoreSheet.Driver.CONFIDENCE;
import static waymark.api.choose.initiative.ScoreSheet.Driver.EASE;
import static waymark.api.choose.initiative.ScoreSheet.Driver.EFFORT;
import static waymark.api.choose.initiative.ScoreSheet.Driver.IMPACT;
import static waymark.api.choose.initiative.ScoreSheet.Driver.IMPORTANCE;
import static waymark.api.choose.initiative.ScoreSheet.Driver.JOB_SIZE;
import static waymark.api.choose.initiative.ScoreSheet.Driver.REACH;
import static waymark.api.choose.initiative.ScoreSheet.Driver.RISK_OR_OPPORTUNITY;
import static waymark.api.choose.initiative.ScoreSheet.Driver.SATISFACTION;
import static waymark.api.choose.initiative.ScoreSheet.Driver.TIME_CRITICALITY;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import waymark.api.choose.initiative.InitiativeView.Scored;
import waymark.api.choose.initiative.ScoreSheet;
import waymark.api.choose.initiative.ScoreSheet.Driver;
import waymark.api.choose.initiative.ScoreSheet.Method;
import waymark.api.worth.Decimals;

/**
 * The two sides of a method: what an initiative takes, and what it promises.
 *
 * @param across what stands to the right
 * @param up what stands upwards
 * @param best where the best lie, in a sentence
 */
record Sides(String across, String up, String best) {

    /** A place in the picture. */
    record Place(BigDecimal across, BigDecimal up) {}

    private static final String LEFT = "High up and to the left promises most for least.";

    static Sides of(Method method) {
        return switch (method) {
            case RICE -> new Sides("effort, person-months", "reach × impact × confidence", LEFT);
            case WSJF -> new Sides("job size", "cost of delay", LEFT);
            case ICE -> new Sides("ease", "impact × confidence",
                    "High up and to the right promises most and is easiest.");
            case IMPACT_EFFORT -> new Sides("effort", "impact", LEFT);
            case OPPORTUNITY -> new Sides("satisfaction", "importance",
                    "High up and to the left is important and badly served.");
        };
    }

    /** Where an initiative lies: the median of those who scored it, on each side. */
    static Place of(Method method, List<Scored> scores) {
        List<ScoreSheet> sheets = scores.stream().map(Scored::sheet)
                .filter(sheet -> sheet.method() == method).toList();
        return new Place(
                Decimals.plain(Decimals.median(sheets.stream().map(Sides::taken).toList())),
                Decimals.plain(Decimals.median(sheets.stream().map(Sides::promised).toList())));
    }

    private static BigDecimal taken(ScoreSheet sheet) {
        return switch (sheet.method()) {
            case RICE, IMPACT_EFFORT -> of(sheet, EFFORT);
            case WSJF -> of(sheet, JOB_SIZE);
            case ICE -> of(sheet, EASE);
            case OPPORTUNITY -> of(sheet, SATISFACTION);
        };
    }

    private static BigDecimal promised(ScoreSheet sheet) {
        return switch (sheet.method()) {
            case RICE -> of(sheet, REACH).multiply(of(sheet, IMPACT))
                    .multiply(of(sheet, CONFIDENCE));
            case WSJF -> of(sheet, BUSINESS_VALUE).add(of(sheet, TIME_CRITICALITY))
                    .add(of(sheet, RISK_OR_OPPORTUNITY));
            case ICE -> of(sheet, IMPACT).multiply(of(sheet, CONFIDENCE));
            case IMPACT_EFFORT -> of(sheet, IMPACT);
            case OPPORTUNITY -> of(sheet, IMPORTANCE);
        };
    }

    private static BigDecimal of(ScoreSheet sheet, Driver driver) {
        return Objects.requireNonNull(sheet.inputs().get(driver), "checked with the sheet");
    }
}
