package waymark.query.choose.businesscase.risk;

import waymark.api.choose.businesscase.content.CaseContent;
import waymark.api.choose.businesscase.view.RiskView;
import waymark.api.worth.Rate;
import waymark.api.worth.risk.BreakEven;
import waymark.api.worth.risk.MonteCarlo;
import waymark.api.worth.risk.Tornado;

/**
 * How sure what a case says is.
 *
 * @param content what it says
 * @param currency the base currency
 * @param discount the yearly rate
 */
public record CaseRisk(CaseContent content, String currency, Rate discount) {

    /** By so many draws, which the same seed makes again. */
    public RiskView drawn(int draws, long seed) {
        Lines lines = Lines.of(content, currency, discount);
        return new RiskView(content.chosen(), currency, discount,
                MonteCarlo.of(lines.drivers(), lines.value(), draws, seed),
                Tornado.of(lines.drivers(), lines.value()),
                BreakEven.of(lines.drivers(), lines.value()));
    }
}
