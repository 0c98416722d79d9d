package waymark.query.audit.whole;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.audit.whole.WholeQuery.EventProof;
import waymark.api.audit.whole.WholeQuery.HeadProof;
import waymark.api.audit.whole.WholeQuery.ProveEvent;
import waymark.api.audit.whole.WholeQuery.ProveHeads;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.log.proof.ProofStore;
import waymark.log.proof.SignedHead;
import waymark.log.proof.StoredRow;
import waymark.log.proof.path.TreeProofs;
import waymark.query.kernel.Unknown;

/** Proves to whoever has a signed head what stands in the record, and that it only grew. */
@Component
class ProofAnswers {

    private final ProofStore store;
    private final TreeProofs proofs;

    ProofAnswers(ProofStore store, TreeProofs proofs) {
        this.store = store;
        this.proofs = proofs;
    }

    @QueryHandler
    EventProof prove(ProveEvent query) {
        SignedHead head = head("size", query.size());
        if (query.position() < 1 || query.position() > head.size()) {
            throw Unknown.id().get();
        }
        ProofStore.Pair pair = store.pairs(query.position() - 1, 1).getFirst();
        StoredRow row = pair.row();
        return new EventProof(query.position(), row == null ? List.of() : row.lines(),
                HexFormat.of().formatHex(pair.leaf()),
                said(proofs.inclusion(query.position(), head.size())), WholeAnswers.view(head));
    }

    @QueryHandler
    HeadProof prove(ProveHeads query) {
        SignedHead second = head("second", query.second());
        SignedHead first = head("first", query.first());
        if (first.size() > second.size()) {
            throw new Unacceptable("first", "The first head covers more than the second.",
                    "a head of no more than " + second.size() + " events");
        }
        return new HeadProof(WholeAnswers.view(first), WholeAnswers.view(second),
                said(proofs.consistency(first.size(), second.size())));
    }

    private SignedHead head(String field, @Nullable Long size) {
        Optional<SignedHead> head = size == null ? store.head() : store.headUpTo(size);
        if (size != null && head.filter(one -> one.size() == size).isEmpty()) {
            throw new Unacceptable(field, "No head was signed over so many events.",
                    "the size of a head, as /api/record/heads lists them");
        }
        return head.orElseThrow(Unknown.id());
    }

    private static List<String> said(List<byte[]> path) {
        return path.stream().map(HexFormat.of()::formatHex).toList();
    }
}
