package waymark.api.choose.council.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.view.DecisionView;

/**
 * What a council knew, and what arrived after it.
 *
 * @param decision what was decided
 * @param seenOn the day of the page that the room was shown
 * @param dossier the case on one page as it stood at {@code seenAt} of the decision; none where
 *     the case was drafted later, so that no page of it stood there yet
 * @param sha256 the digest of that page, the same for every reader: without what customers said,
 *     which not all may read, and the words of people, which erasure may take
 * @param evidence whether the evidence document of the decision can still be made from the log
 * @param later what arrived after the page was shown, oldest first, at most 200
 */
public record KnownView(
        DecisionView decision,
        LocalDate seenOn,
        @Nullable DossierView dossier,
        @Nullable String sha256,
        EvidenceCheck evidence,
        List<Later> later) {

    /**
     * The evidence document, made anew from the log.
     *
     * @param recorded the digest that was recorded with the decision
     * @param again the digest of the document made anew
     * @param same whether they are the same, byte for byte
     * @param differing the parts that differ; none where they are the same
     */
    public record EvidenceCheck(
            String recorded, String again, boolean same, List<String> differing) {}

    /**
     * Something that arrived later.
     *
     * @param position its position in the log
     * @param id of what it happened to
     * @param what happened, in words
     * @param beforeDeciding whether it was recorded before the decision, on a page not shown
     */
    public record Later(long position, Instant at, String id, String what,
            boolean beforeDeciding) {}
}
