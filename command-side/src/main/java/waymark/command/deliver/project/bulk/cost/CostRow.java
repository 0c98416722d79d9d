package waymark.command.deliver.project.bulk.cost;

import static waymark.api.deliver.project.ProjectRefusal.TOO_LARGE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.deliver.project.cost.Cost;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.worth.ExchangeRate;
import waymark.api.worth.Money;
import waymark.command.deliver.project.bulk.Cells;
import waymark.command.deliver.project.bulk.Columns;
import waymark.command.deliver.project.bulk.Found;
import waymark.command.deliver.project.cost.Booked;
import waymark.command.kernel.rule.Agreed;

/**
 * One cost of a file.
 *
 * @param line of the file, from 1
 * @param inBase its amount in the base currency
 */
record CostRow(long line, Found project, Cost cost, Money inBase) {

    static final Columns COLUMNS = new Columns(Map.of(
            "project", Set.of("project reference", "project key", "external key", "wbs"),
            "kind", Set.of("type", "cost type"),
            "amount", Set.of("value", "net amount"),
            "currency", Set.of("ccy"),
            "rate", Set.of("exchange rate", "fx rate"),
            "rate day", Set.of("rate date"),
            "day", Set.of("date", "counts for", "effective on", "effective date", "posting date"),
            "ledger reference", Set.of("ledger", "reference", "document", "voucher", "invoice"),
            "nature", Set.of("how often"),
            "what", Set.of("what for", "text", "description")),
            List.of("project", "kind", "amount", "day"));

    private static final Map<String, Cost.Kind> KINDS = Map.of("actual", Cost.Kind.ACTUAL,
            "spent", Cost.Kind.ACTUAL, "committed", Cost.Kind.COMMITTED, "forecast",
            Cost.Kind.FORECAST, "budget", Cost.Kind.BUDGET);
    private static final Map<String, Cost.Nature> NATURES = Map.of("once", Cost.Nature.ONE_OFF,
            "one off", Cost.Nature.ONE_OFF, "running", Cost.Nature.RUNNING);

    /**
     * Reads a row.
     *
     * @throws Unacceptable naming the column at fault
     */
    static CostRow of(Cells cells, Map<String, Found> projects, Agreed agreed) {
        Found project = projects.get(cells.needed("project", "the reference of a project"));
        if (project == null) {
            throw new Unacceptable("project", "This names no project.",
                    "the reference or external key of a project");
        }
        String base = agreed.settings().currency();
        String currency = Money.zero(Objects.requireNonNullElse(cells.text("currency"), base)
                .toUpperCase(Locale.ROOT)).currency();
        Money amount = present("amount", cells.amount("amount", currency));
        LocalDate day = present("day", cells.day("day"));
        ExchangeRate rate = rate(cells, base, currency, day);
        Money inBase = inBase(amount, rate, agreed);
        Cost.Kind kind = present("kind", cells.word("kind", KINDS));
        return new CostRow(cells.line().number(), project, new Cost(kind,
                cells.word("nature", NATURES), amount, rate, day, ledger(cells, kind),
                cells.text("what")), inBase);
    }

    private static Money inBase(Money amount, @Nullable ExchangeRate rate, Agreed agreed) {
        String base = agreed.settings().currency();
        Money inBase = agreed.inBase(amount, rate).orElseThrow(() -> new Unacceptable("rate",
                "This amount is in " + amount.currency() + ", and no rate to " + base
                        + " is given.",
                "what one " + amount.currency() + " gives in " + base));
        if (!Cost.isSensible(inBase)) {
            throw new Unacceptable("amount", TOO_LARGE.because().sentence(),
                    TOO_LARGE.because().accepted());
        }
        return inBase;
    }

    /** By what it is known again within its project. */
    String name() {
        return Booked.name(cost.kind(), cost.ledgerReference(),
                Objects.requireNonNull(cost.effectiveOn(), "read from the file"), inBase);
    }

    /** Without one it could not be told whether an invoice is here already. */
    private static @Nullable String ledger(Cells cells, Cost.Kind kind) {
        return switch (kind) {
            case ACTUAL, COMMITTED -> cells.needed("ledger reference",
                    "where the accounts have it, such as an invoice number");
            case FORECAST, BUDGET -> cells.text("ledger reference");
        };
    }

    private static @Nullable ExchangeRate rate(
            Cells cells, String base, String currency, LocalDate day) {
        BigDecimal factor = cells.factor("rate");
        if (factor == null || currency.equals(base)) {
            return null;
        }
        LocalDate on = cells.day("rate day");
        return new ExchangeRate(currency, base, factor, on == null ? day : on);
    }

    private static <T> T present(String column, @Nullable T read) {
        if (read == null) {
            throw new Unacceptable(column, "This is missing.", switch (column) {
                case "kind" -> "spent, committed, forecast or budget";
                case "amount" -> "an amount, negative where it corrects one";
                default -> "the day it counts for";
            });
        }
        return read;
    }
}
