package waymark.api.choose.initiative;

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
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import waymark.api.kernel.Require;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.worth.ranking.Ice;
import waymark.api.worth.ranking.ImpactEffort;
import waymark.api.worth.ranking.Opportunity;
import waymark.api.worth.ranking.Rice;
import waymark.api.worth.ranking.Scoring;
import waymark.api.worth.ranking.Wsjf;

/**
 * How one person scores an initiative; one form for all methods, so that it can be stored and sent.
 *
 * @param method the method
 * @param inputs a value for each driver that the method asks for, and no other; the ranges are
 *     those of {@code waymark.api.worth.ranking}
 */
public record ScoreSheet(Method method, Map<Driver, BigDecimal> inputs) {

    /** What a score is made of. */
    public enum Driver {
        REACH, IMPACT, CONFIDENCE, EFFORT,
        BUSINESS_VALUE, TIME_CRITICALITY, RISK_OR_OPPORTUNITY, JOB_SIZE,
        EASE, IMPORTANCE, SATISFACTION
    }

    /** The methods, each with the drivers it asks for in the order of its form. */
    public enum Method {
        RICE(REACH, IMPACT, CONFIDENCE, EFFORT),
        WSJF(BUSINESS_VALUE, TIME_CRITICALITY, RISK_OR_OPPORTUNITY, JOB_SIZE),
        ICE(IMPACT, CONFIDENCE, EASE),
        IMPACT_EFFORT(IMPACT, EFFORT),
        OPPORTUNITY(IMPORTANCE, SATISFACTION);

        private final List<Driver> drivers;

        Method(Driver... drivers) {
            this.drivers = List.of(drivers);
        }

        /** What it asks for. */
        public List<Driver> drivers() {
            return drivers;
        }
    }

    /**
     * @throws Unacceptable naming the driver that is missing, too much or out of its range
     */
    public ScoreSheet {
        Require.present("method", method);
        Map<Driver, BigDecimal> given = new EnumMap<>(Driver.class);
        Require.present("inputs", inputs).forEach((driver, value) -> given.put(driver,
                Require.present("inputs." + driver, value)));
        if (!given.keySet().equals(Set.copyOf(method.drivers()))) {
            throw new Unacceptable("inputs", "These are not what " + method + " asks for.",
                    "a value for each of " + method.drivers());
        }
        inputs = Collections.unmodifiableMap(given);
        Object _ = scoring(method, inputs);
    }

    /** The scoring with its score. */
    public Scoring scoring() {
        return scoring(method, inputs);
    }

    private static Scoring scoring(Method method, Map<Driver, BigDecimal> from) {
        return switch (method) {
            case RICE -> new Rice(of(from, REACH), of(from, IMPACT), of(from, CONFIDENCE),
                    of(from, EFFORT));
            case WSJF -> new Wsjf(whole(from, BUSINESS_VALUE), whole(from, TIME_CRITICALITY),
                    whole(from, RISK_OR_OPPORTUNITY), whole(from, JOB_SIZE));
            case ICE -> new Ice(whole(from, IMPACT), whole(from, CONFIDENCE), whole(from, EASE));
            case IMPACT_EFFORT -> new ImpactEffort(whole(from, IMPACT), whole(from, EFFORT));
            case OPPORTUNITY -> new Opportunity(of(from, IMPORTANCE), of(from, SATISFACTION));
        };
    }

    private static BigDecimal of(Map<Driver, BigDecimal> from, Driver driver) {
        return Objects.requireNonNull(from.get(driver), "checked before");
    }

    private static int whole(Map<Driver, BigDecimal> from, Driver driver) {
        try {
            return of(from, driver).intValueExact();
        } catch (ArithmeticException fraction) {
            throw new Unacceptable("inputs." + driver, "This is not a whole number.",
                    "a whole number");
        }
    }
}
