package waymark.api.choose.businesscase.written;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.content.Assumption;
import waymark.api.choose.businesscase.content.BenefitLine;
import waymark.api.choose.businesscase.content.CaseContent;
import waymark.api.choose.businesscase.content.CaseOption;
import waymark.api.choose.businesscase.content.CostLine;
import waymark.api.choose.businesscase.content.CostLine.Means;
import waymark.api.choose.businesscase.content.CostLine.Recurrence;
import waymark.api.choose.businesscase.content.ProofMethod;
import waymark.api.choose.businesscase.content.formula.Formula;
import waymark.api.choose.businesscase.written.CaseBody.AssumptionBody;
import waymark.api.choose.businesscase.written.CaseBody.BenefitBody;
import waymark.api.choose.businesscase.written.CaseBody.CostBody;
import waymark.api.choose.businesscase.written.CaseBody.OptionBody;
import waymark.api.govern.organisation.DepartmentId;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Require;
import waymark.api.worth.appraisal.Frequency;

/**
 * Turns what people write into what a case says.
 *
 * @param names who and what is meant where people and departments are named
 */
public record CaseWriter(Names names) {

    /** Finds people and departments by whatever they are called. */
    public interface Names {

        /** The person; the field is the one to blame. */
        PersonId person(String field, @Nullable String named);

        /** The department; the field is the one to blame. */
        DepartmentId department(String field, @Nullable String named);
    }

    /** All that the body says; what cannot be is refused as it is when it is kept. */
    public CaseContent content(CaseBody body) {
        Frequency frequency = body.frequency() == null ? Frequency.YEAR : body.frequency();
        int periods = body.periods() == null ? longest(body) : body.periods();
        Require.between("periods", periods, 1, 361);
        Spread spread = new Spread(Require.text("currency", body.currency(), 3), frequency,
                Require.present("startsOn", body.startsOn()), periods);
        return new CaseContent(body.title(), body.summary(), frequency, body.startsOn(), periods,
                all(body.options(), option -> option(option, spread)), body.chosen(),
                all(body.headline(), one -> one), all(body.assumptions(), this::assumption),
                body.acceptedDip());
    }

    private static <A, B> List<B> all(@Nullable List<A> given, Function<A, B> each) {
        return given == null ? List.of() : given.stream().map(each).toList();
    }

    private CaseOption option(OptionBody body, Spread spread) {
        List<BenefitBody> benefits = all(body.benefits(), one -> one);
        List<CostBody> costs = all(body.costs(), one -> one);
        Set<String> taken = Stream.concat(benefits.stream().map(BenefitBody::line),
                costs.stream().map(CostBody::line)).filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        return new CaseOption(body.option(), body.title(), body.summary(),
                Boolean.TRUE.equals(body.doNothing()),
                all(benefits, one -> benefit(one, called("b", one.line(), taken), spread)),
                all(costs, one -> cost(one, called("c", one.line(), taken), spread)));
    }

    /** As it was called before; a new line takes the first id that is free. */
    static String called(String kind, @Nullable String before, Set<String> taken) {
        return before != null
                ? before
                : IntStream.iterate(1, number -> number + 1).mapToObj(number -> kind + number)
                        .filter(taken::add).findFirst().orElseThrow();
    }

    private BenefitLine benefit(BenefitBody body, String line, Spread spread) {
        return new BenefitLine(line, body.name(),
                body.benefitClass(), names.person("options.benefits.owner", body.owner()),
                spread.of("options.benefits.amounts", body.spread()), formula(body.formula()),
                spread.rate(body.spread()),
                body.from() == null ? spread.startsOn() : body.from(),
                body.to() == null ? spread.end().minusDays(1) : body.to(), metric(body.metric()),
                body.method() == null ? ProofMethod.PRE_POST : body.method(), body.note());
    }

    private CostLine cost(CostBody body, String line, Spread spread) {
        boolean nobody = body.department() == null || body.department().isBlank();
        return new CostLine(line, body.name(),
                body.recurrence() == null ? Recurrence.ONE_OFF : body.recurrence(),
                body.means() == null ? Means.CASH : body.means(),
                spread.of("options.costs.amounts", body.spread()), formula(body.formula()),
                spread.rate(body.spread()),
                nobody
                        ? null
                        : names.department("options.costs.department", body.department()),
                body.from(), body.to());
    }

    private Assumption assumption(AssumptionBody body) {
        return new Assumption(body.name(), body.statement(),
                names.person("assumptions.owner", body.owner()), body.range(),
                metric(body.metric()),
                body.checkOn());
    }

    private static @Nullable Formula formula(@Nullable String written) {
        return written == null || written.isBlank() ? null : Formula.of(written);
    }

    private static @Nullable String metric(@Nullable String named) {
        return named == null || named.isBlank() || named.contains("/")
                ? named
                : "metric/" + named.strip();
    }

    private static int longest(CaseBody body) {
        return all(body.options(), one -> one).stream()
                .flatMap(option -> Stream.concat(
                        all(option.benefits(), line -> size(line.amounts())).stream(),
                        all(option.costs(), line -> size(line.amounts())).stream()))
                .mapToInt(Integer::intValue).max().orElse(1);
    }

    private static int size(@Nullable List<BigDecimal> amounts) {
        return amounts == null ? 0 : amounts.size();
    }
}
