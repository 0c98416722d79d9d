package waymark.query.measure.benefit.receipt;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.measure.benefit.receipt.ReceiptQuery.AskReceipt;
import waymark.api.measure.benefit.receipt.ReceiptQuery.Basis;
import waymark.api.measure.benefit.receipt.ReturnReceipt;
import waymark.api.measure.benefit.receipt.ReturnReceipt.Sum;
import waymark.api.worth.Decimals;
import waymark.api.worth.Money;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.Say;

/** The receipt of a return as a paper: the division, and the lines of what is divided (U2). */
@Controller
@RequestMapping("/measure/return")
class ReturnPages {

    private static final int ROWS = 50;

    private final Queries queries;
    private final Named named;
    private final ReceiptTables tables;
    private final Say say;

    ReturnPages(Queries queries, Named named, ReceiptTables tables, Say say) {
        this.queries = queries;
        this.named = named;
        this.tables = tables;
        this.say = say;
    }

    @GetMapping
    @Asks(AskReceipt.class)
    String paper(@RequestParam(defaultValue = "VERIFIED") Basis basis,
            @RequestParam(required = false) @Nullable String initiative, Viewer viewer,
            Model model) {
        ReturnReceipt receipt = ask(basis, initiative, viewer);
        model.addAttribute("receipt", receipt);
        model.addAttribute("basis", say.word(basis));
        model.addAttribute("initiative", initiative);
        Money back = receipt.cameBack().first().total();
        Money spent = receipt.spent().first().total();
        model.addAttribute("division", division(say.exact(back), say.exact(spent)));
        model.addAttribute("within", List.of(
                shown("What came back, as " + say.word(basis), receipt.cameBack()),
                shown("What was spent", receipt.spent())));
        model.addAttribute("apart", List.of(
                shown("No part of it: verified by its own owner", receipt.apart().get(0)),
                shown("No part of it: awaiting finance", receipt.apart().get(1))));
        model.addAttribute("would", basis == Basis.VERIFIED
                ? would(back, receipt.apart().get(1).first().total(), spent)
                : null);
        return "measure/return";
    }

    private ReturnReceipt ask(Basis basis, @Nullable String initiative, Viewer viewer) {
        return queries.ask(new AskReceipt(basis,
                named.streamIfSaid(InitiativeId.SUBJECT, initiative), ROWS), viewer);
    }

    /** The figures of the division, every cent, so that anybody can do it again. */
    private static String division(String back, String spent) {
        return "(" + back + " − " + spent + ") ÷ " + spent;
    }

    /** What it would be if finance found all of it true that waits. */
    private @Nullable String would(Money back, Money waits, Money spent) {
        if (waits.isZero() || spent.amount().signum() <= 0) {
            return null;
        }
        BigDecimal roi = Decimals.divide(
                back.plus(waits).minus(spent).amount(), spent.amount());
        return "With it the return would be " + say.percent(roi) + ": "
                + division(say.exact(back) + " + " + say.exact(waits), say.exact(spent));
    }

    /** A sum as the paper shows it; its tables are taken along by their names. */
    private Map<String, Object> shown(String title, Sum sum) {
        return Map.of("title", title, "kind", sum.kind().name(),
                "total", say.exact(sum.first().total()),
                "count", say.count(sum.first().count(), "line", "lines"),
                "parts", tables.parts(sum), "lines", tables.lines(sum.kind(), sum.first()));
    }
}
