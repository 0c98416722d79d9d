package waymark.api.measure.benefit;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.BusinessCaseId;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.kernel.Command;
import waymark.api.kernel.Require;
import waymark.api.kernel.Role;
import waymark.api.kernel.mark.WhoMay;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.measure.effect.share.Percent;
import waymark.api.measure.sample.SampleId;
import waymark.api.worth.ExchangeRate;
import waymark.api.worth.Money;
import waymark.api.worth.proof.Bar;

/** Everything that can be asked of a benefit. */
public sealed interface BenefitCommand extends Command {

    /** The benefit. */
    BenefitId benefit();

    @Override
    default String stream() {
        return benefit().value();
    }

    /**
     * Plans a benefit, from a line of an approved case or by hand.
     *
     * @param businessCase the case whose line it is, or none
     * @param line the line, or none
     * @param bar what it has to pass to count as shown, if that is agreed already
     */
    @WhoMay({Role.PROJECT_MANAGER, Role.ANALYST, Role.FINANCE})
    record PlanBenefit(BenefitId benefit, InitiativeId initiative,
            @Nullable BusinessCaseId businessCase, @Nullable String line, BenefitPlan plan,
            @Nullable Bar bar)
            implements
                BenefitCommand,
                Creation {

        public PlanBenefit {
            Require.present("initiative", initiative);
            line = Require.optionalText("line", line, 20);
            Require.present("plan", plan);
        }
    }

    /** Agrees beforehand what it has to pass to count as shown (BEN-3). */
    @WhoMay({Role.PROJECT_MANAGER, Role.ANALYST, Role.FINANCE})
    record AgreeBar(BenefitId benefit, Bar bar) implements BenefitCommand, Change {

        public AgreeBar {
            Require.present("bar", bar);
        }
    }

    /**
     * Records a measurement.
     *
     * @param effectiveOn the last day it speaks for; none for today
     * @param groups what was compared; none where it was counted directly
     * @param amount what it is worth, in the base currency
     */
    @WhoMay({Role.PROJECT_MANAGER, Role.ANALYST, Role.FINANCE})
    record MeasureBenefit(BenefitId benefit, @Nullable LocalDate effectiveOn,
            @Nullable Groups groups, @Nullable Money amount, @Nullable String ledgerReference,
            @Nullable String note)
            implements
                BenefitCommand,
                Addition {

        public MeasureBenefit {
            ledgerReference = Require.optionalText("ledgerReference", ledgerReference, 120);
            note = Require.optionalText("note", note, 1_000);
        }
    }

    /**
     * Claims what a period brought.
     *
     * @param from the first day of the period
     * @param to the last day of the period
     * @param measurement the number of the measurement it rests on, if it rests on one
     * @param share of the effect that the benefit moves, in percent; none for what finance
     *     settled, else all of it
     */
    @WhoMay({Role.PROJECT_MANAGER, Role.ANALYST, Role.COUNCIL})
    record ClaimBenefit(BenefitId benefit, Money amount, @Nullable ExchangeRate rate,
            LocalDate from, LocalDate to, @Nullable Integer measurement, @Nullable BigDecimal share,
            @Nullable String ledgerReference, @Nullable String note)
            implements
                BenefitCommand,
                Addition {

        public ClaimBenefit {
            if (Require.present("amount", amount).isZero()) {
                throw new Unacceptable("amount", "A claim of nothing claims nothing.",
                        "an amount other than 0");
            }
            Require.present("from", from);
            if (Require.present("to", to).isBefore(from)) {
                throw new Unacceptable("to", "The period ends before it begins.",
                        "a day not before the first");
            }
            share = share == null ? null : Percent.checked("share", share);
            ledgerReference = Require.optionalText("ledgerReference", ledgerReference, 120);
            note = Require.optionalText("note", note, 1_000);
        }
    }

    /**
     * Says what is true of a claim (BEN-1, BEN-4). A claim never changes and is verified once, so
     * there is no version that one could have missed.
     *
     * @param claim the number of the claim
     * @param amount only where it is true in part: which part, in the base currency
     * @param reason in a programme of profile SMALL, why one person does the work of two
     */
    @WhoMay(Role.FINANCE)
    record VerifyClaim(BenefitId benefit, int claim, BenefitEvent.Result result,
            @Nullable Money amount, @Nullable String ledgerReference, @Nullable String reason)
            implements
                BenefitCommand,
                Addition {

        public VerifyClaim {
            Require.present("result", result);
            ledgerReference = Require.optionalText("ledgerReference", ledgerReference, 120);
            reason = Require.optionalText("reason", reason, 500);
        }
    }

    /** Takes a claim for true because all of a sample hold that it was not drawn for. */
    @WhoMay(Role.FINANCE)
    record VerifyBySample(BenefitId benefit, int claim, SampleId sample)
            implements
                BenefitCommand,
                Addition {

        public VerifyBySample {
            Require.present("sample", sample);
        }
    }

    /**
     * Corrects what finance said of a claim.
     *
     * @param restates which word on the claim it takes the place of: the latest, from 1
     * @param amount only where the claim is true in part: which part, in the base currency
     */
    @WhoMay(Role.FINANCE)
    record RestateClaim(BenefitId benefit, int claim, int restates, BenefitEvent.Result result,
            @Nullable Money amount, @Nullable String ledgerReference, String reason)
            implements
                BenefitCommand,
                Change {

        public RestateClaim {
            Require.present("result", result);
            ledgerReference = Require.optionalText("ledgerReference", ledgerReference, 120);
            reason = Require.text("reason", reason, 500);
        }
    }

    /** Says from which day on it brings nothing more. */
    @WhoMay({Role.FINANCE, Role.ANALYST})
    record FadeBenefit(BenefitId benefit, LocalDate effectiveOn, String reason)
            implements
                BenefitCommand,
                Change {

        public FadeBenefit {
            Require.present("effectiveOn", effectiveOn);
            reason = Require.text("reason", reason, 1_000);
        }
    }
}
