package waymark.api.choose.council.dossier;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.BusinessCaseEvent.Opinion;
import waymark.api.choose.businesscase.decision.DecisionRecord.Recusal.Because;
import waymark.api.choose.businesscase.figures.CaseFigures;
import waymark.api.choose.businesscase.view.CaseView.Stage;
import waymark.api.kernel.mark.Personal;
import waymark.api.understand.insight.InsightQuery;
import waymark.api.understand.insight.view.Confidence.Grade;
import waymark.api.worth.risk.MonteCarlo;

/**
 * A case on one page. It is the same for the same position of the log, for ever, but for what is
 * erased: the words of people alone are marked personal.
 *
 * @param ask what is asked for
 * @param voices what customers said, as it was looked at when it became evidence
 * @param grounds the insights that it rests on, with how far their evidence carries
 * @param figures what was frozen at submission, each with its low, likely and high; none before
 * @param spread how the value spreads when all lines vary at once; none where no line has a range
 * @param finance what finance last said; none before
 * @param risks what is open
 * @param dissent who thought otherwise in earlier decisions on it
 * @param standBack who of the council would have to stand back, and why (BC-2)
 */
public record DossierView(
        String id,
        String reference,
        Stage stage,
        Ask ask,
        List<Voice> voices,
        List<Ground> grounds,
        @Nullable CaseFigures figures,
        @Nullable MonteCarlo spread,
        @Nullable Finance finance,
        List<Risk> risks,
        List<Against> dissent,
        List<StandBack> standBack) {

    /** The same as it is for every reader: without what customers said, which not all may read. */
    public DossierView withoutVoices() {
        return new DossierView(id, reference, stage, ask, List.of(), grounds, figures, spread,
                finance, risks, dissent, standBack);
    }

    /**
     * What is asked for.
     *
     * @param option what would be done
     * @param otherwise what happens when nothing is done
     * @param problems what it attacks, each in a sentence
     */
    public record Ask(String title, String summary, String option, @Nullable String otherwise,
            List<String> problems) {}

    /**
     * What a customer said.
     *
     * @param scored how that customer rated, or how it was read
     * @param source the reference of where it was said
     */
    public record Voice(@Nullable @Personal String words, String scored, String source,
            LocalDate saidOn) {}

    /** An insight, how it stands, and how far its evidence carries (INS-2). */
    public record Ground(String reference, String title, InsightQuery.Stage stage, Grade grade,
            String why) {}

    /** What finance said. */
    public record Finance(Opinion opinion, @Nullable String note, boolean selfApproved) {}

    /**
     * Something open.
     *
     * @param said what it is, in a sentence
     * @param owner the id of who answers for it, if anybody does
     * @param on the day it is to be looked at, if there is one
     */
    public record Risk(String said, @Nullable String owner, @Nullable LocalDate on) {}

    /**
     * Who thought otherwise, by id, in which decision.
     *
     * @param objects whether that one objected or voted against it, rather than stood aside
     */
    public record Against(int decision, String member, boolean objects,
            @Nullable @Personal String words) {}

    /** Who would have to stand back, by id. */
    public record StandBack(String member, Because because) {}
}
