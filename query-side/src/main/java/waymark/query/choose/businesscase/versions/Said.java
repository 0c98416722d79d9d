package waymark.query.choose.businesscase.versions;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.content.Assumption;
import waymark.api.choose.businesscase.content.BenefitLine;
import waymark.api.choose.businesscase.content.CaseContent;
import waymark.api.choose.businesscase.content.CaseOption;
import waymark.api.choose.businesscase.content.CostLine;
import waymark.api.choose.businesscase.content.formula.Formula;
import waymark.api.worth.Estimate;
import waymark.api.worth.ExchangeRate;

/** All that a version says, taken apart: what stands where. */
final class Said {

    /**
     * Where something stands.
     *
     * @param key by which it is found again in another version
     * @param part which part of that
     */
    record Place(String key, String part) {}

    /** What stands there, and how its place is called there. */
    record Words(String where, String said) {}

    private final CaseContent content;
    private final Map<Place, Words> all = new LinkedHashMap<>();

    private Said(CaseContent content) {
        this.content = content;
    }

    static Map<Place, Words> of(CaseContent content) {
        Said said = new Said(content);
        said.head();
        content.options().forEach(said::option);
        for (int at = 0; at < content.assumptions().size(); at++) {
            said.assumption(at + 1, content.assumptions().get(at));
        }
        return said.all;
    }

    private void head() {
        put("", "case", "title", content.title());
        put("", "case", "summary", content.summary());
        put("", "case", "frequency", content.frequency());
        put("", "case", "first day", content.startsOn());
        put("", "case", "periods", content.periods());
        put("", "case", "option asked for", content.chosen());
        put("", "case", "headline counts", content.headline().stream().map(Enum::name)
                .collect(Collectors.joining(", ")));
        var dip = content.acceptedDip();
        put("", "case", "accepted dip", dip == null
                ? null
                : dip.upTo() + " until " + dip.until() + ": " + dip.because());
    }

    private void option(CaseOption option) {
        String key = "option " + option.option();
        put(key, key, "title", option.title());
        put(key, key, "summary", option.summary());
        put(key, key, "doing nothing", option.doNothing() ? "yes" : null);
        option.benefits().forEach(line -> benefit(key + ", ", line));
        option.costs().forEach(line -> cost(key + ", ", line));
    }

    private void benefit(String option, BenefitLine line) {
        String key = option + line.line();
        String where = key + " " + line.name();
        put(key, where, "benefit", line.name());
        put(key, where, "class", line.benefitClass());
        put(key, where, "owner", line.owner().value());
        put(key, where, "effect", line.from() + " to " + line.to());
        put(key, where, "metric", line.metric());
        put(key, where, "shown by", line.method());
        put(key, where, "note", line.note());
        multiplied(key, where, line.formula(), line.rate());
        amounts(key, where, content.inBase(line));
    }

    private void cost(String option, CostLine line) {
        String key = option + line.line();
        String where = key + " " + line.name();
        put(key, where, "cost", line.name());
        put(key, where, "recurrence", line.recurrence());
        put(key, where, "paid with", line.means());
        put(key, where, "department",
                line.department() == null ? null : line.department().value());
        multiplied(key, where, line.formula(), line.rate());
        amounts(key, where, content.inBase(line));
    }

    private void multiplied(String key, String where, @Nullable Formula formula,
            @Nullable ExchangeRate rate) {
        put(key, where, "formula", formula == null ? null : formula.written());
        put(key, where, "rate", rate == null
                ? null
                : "1 " + rate.from() + " = " + rate.factor().toPlainString() + " " + rate.to()
                        + " on " + rate.on());
    }

    private void amounts(String key, String where, List<Estimate> amounts) {
        for (int period = 0; period < amounts.size(); period++) {
            Estimate one = amounts.get(period);
            LocalDate day = content.frequency().after(content.startsOn(), period);
            put(key, where, "likely, " + day, one.likely());
            put(key, where, "low to high, " + day, one.low().equals(one.high())
                    ? null
                    : one.low() + " to " + one.high());
        }
    }

    private void assumption(int number, Assumption one) {
        String key = "assumption " + (one.name() == null ? number : one.name());
        put(key, key, "statement", one.statement());
        put(key, key, "owner", one.owner().value());
        Assumption.Range range = one.range();
        put(key, key, "range", range == null
                ? null
                : range.low().toPlainString() + " to " + range.high().toPlainString()
                        + ", likely " + range.likely().toPlainString() + " " + range.unit());
        put(key, key, "metric", one.metric());
        put(key, key, "check on", one.checkOn());
    }

    private void put(String key, String where, String part, @Nullable Object said) {
        if (said != null) {
            all.put(new Place(key, part), new Words(where, Objects.toString(said)));
        }
    }
}
