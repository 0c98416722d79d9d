package waymark.query.audit.whole;

import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import waymark.api.audit.whole.WholeQuery.ExportRecord;
import waymark.api.audit.whole.WholeQuery.Fault;
import waymark.api.audit.whole.WholeQuery.FaultView;
import waymark.api.audit.whole.WholeQuery.FindWhole;
import waymark.api.audit.whole.WholeQuery.HeadList;
import waymark.api.audit.whole.WholeQuery.HeadView;
import waymark.api.audit.whole.WholeQuery.ListHeads;
import waymark.api.audit.whole.WholeQuery.WholeView;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.log.EventLog;
import waymark.log.Sha256;
import waymark.log.proof.Difference;
import waymark.log.proof.ProofStore;
import waymark.log.proof.SignedHead;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Unknown;
import waymark.query.kernel.Viewer;
import waymark.query.page.Keyset;

/** Answers whether the record is what it was. */
@Component
class WholeAnswers {

    private static final int KEY_ID_DIGITS = 16;

    private final ProofStore store;
    private final EventLog log;
    private final ObjectProvider<Patrol> patrol;

    WholeAnswers(ProofStore store, EventLog log, ObjectProvider<Patrol> patrol) {
        this.store = store;
        this.log = log;
        this.patrol = patrol;
    }

    @QueryHandler
    WholeView find(FindWhole query) {
        Patrol.Found found = Optional.ofNullable(patrol.getIfAvailable()).map(Patrol::found)
                .orElse(new Patrol.Found(0, 0, List.of()));
        return new WholeView(log.head(), store.head().map(WholeAnswers::view).orElse(null),
                found.checked(), found.rounds(),
                found.differences().stream().map(WholeAnswers::view).toList());
    }

    @QueryHandler
    HeadList list(ListHeads query) {
        List<SignedHead> heads = store.heads(query.after(), query.limit() + 1);
        List<HeadView> shown = heads.stream().limit(query.limit()).map(WholeAnswers::view)
                .toList();
        return new HeadList(shown, heads.size() > query.limit()
                ? Keyset.after(shown.getLast().size()).text()
                : null);
    }

    /** No further than is followed here: what must be withheld is told by what followed. */
    @QueryHandler
    HeadView export(ExportRecord query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        if (viewer.asOf().past()) {
            throw new Unacceptable("asOf", "The record is taken away as it is now.",
                    "neither asOf nor knownAt; events carry their positions and moments");
        }
        return store.headUpTo(viewer.asOf().position()).map(WholeAnswers::view)
                .orElseThrow(Unknown.id());
    }

    static HeadView view(SignedHead head) {
        byte[] key = Base64.getDecoder().decode(head.key());
        String id = HexFormat.of().formatHex(Sha256.begin().digest(key))
                .substring(0, KEY_ID_DIGITS);
        return new HeadView(head.size(), head.root(), head.signedAt(), id, head.key(),
                head.signature());
    }

    private static FaultView view(Difference one) {
        return new FaultView(one.position(), switch (one.kind()) {
            case CHANGED -> Fault.CHANGED;
            case REMOVED -> Fault.REMOVED;
            case UNPROVEN -> Fault.UNPROVEN;
            case HEAD_WRONG -> Fault.HEAD_WRONG;
        }, one.stream());
    }
}
