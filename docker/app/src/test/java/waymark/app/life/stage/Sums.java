package waymark.app.life.stage;

import waymark.app.life.Figures;
import waymark.app.testing.Answer;

/** The figures of the programme, as they are told. */
final class Sums {

    static String[] told(Answer answer, String at) {
        return new String[]{
                "approved " + Figures.money(answer, at + "approved") + ", spent "
                        + Figures.money(answer, at + "spent"),
                "verified " + Figures.money(answer, at + "verified") + ", ROI "
                        + Figures.percent(answer, at + "verifiedRoi"),
                "measured " + Figures.money(answer, at + "measured") + ", ROI "
                        + Figures.percent(answer, at + "measuredRoi"),
                "planned to date " + Figures.money(answer, at + "plannedToDate") + ", ROI "
                        + Figures.percent(answer, at + "plannedRoi"),
                "self-verified " + Figures.money(answer, at + "selfVerified")};
    }

    private Sums() {}
}
