package waymark.api.choose.businesscase.decision;

import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.decision.DecisionRecord.Recusal.Because;
import waymark.api.govern.programme.Profile;

/**
 * Who has something to gain from a case.
 *
 * @param <P> how people are told apart
 * @param authors everybody who wrote it or handed it in
 * @param profile how strictly people are kept apart
 */
public record Interested<P>(
        Collection<P> authors, @Nullable P owner, @Nullable P sponsor, Profile profile) {

    /**
     * Why a member has to stand back (BC-2): the author and the owner; in a regulated programme
     * also the sponsor.
     */
    public Optional<Because> bars(P member) {
        if (authors.contains(member)) {
            return Optional.of(Because.AUTHOR);
        }
        if (member.equals(owner)) {
            return Optional.of(Because.OWNER);
        }
        return profile == Profile.REGULATED && member.equals(sponsor)
                ? Optional.of(Because.SPONSOR)
                : Optional.empty();
    }
}
