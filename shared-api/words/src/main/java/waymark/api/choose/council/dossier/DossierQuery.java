package waymark.api.choose.council.dossier;

import waymark.api.kernel.Query;
import waymark.api.kernel.mark.WhoMay;

/** Everything that can be asked about what a council has before it. */
public sealed interface DossierQuery<A> extends Query<A> {

    /** A case on one page, by its id {@code business-case/...}, now or as of then. */
    @WhoMay
    record FindDossier(String id) implements DossierQuery<DossierView> {}

    /**
     * What the council knew when it decided.
     *
     * @param id the case
     * @param decision the number of the decision, from 1
     */
    @WhoMay
    record FindKnown(String id, int decision) implements DossierQuery<KnownView> {}
}
