package waymark.api.choose.initiative;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.worth.Figure;
import waymark.api.worth.Money;

/**
 * An initiative as it can be read.
 *
 * @param stage how far it has come; it follows from what happened (INI-3)
 * @param stale whether nothing happened to it for longer than its interval (INI-4)
 * @param problems the ids of the problems it attacks
 * @param objective the id of the objective it serves, if any
 * @param owner the id of the accountable person; none when inherited without one
 * @param ownerAccepted whether the owner took it on (INI-2)
 * @param departments the ids of the contributing departments
 * @param funds what was approved, committed and spent
 * @param trail the ids of its cases, projects and benefits
 * @param quickTrack how it goes by the quick track, if it does (INI-6)
 * @param inherited what the register said, if it was taken over (INI-5); never verified
 * @param gaps what something inherited lacks
 * @param scores the latest of each person and method
 * @param judgement why it was rejected or stopped
 */
public record InitiativeView(
        String id,
        String reference,
        long version,
        Stage stage,
        boolean stale,
        String title,
        String summary,
        List<String> problems,
        @Nullable String objective,
        @Nullable String owner,
        boolean ownerAccepted,
        @Nullable String sponsor,
        List<String> departments,
        Funds funds,
        Trail trail,
        @Nullable Track quickTrack,
        @Nullable Inherited inherited,
        List<Gap> gaps,
        List<Scored> scores,
        @Nullable String judgement,
        String recordedBy,
        Instant recordedAt,
        Instant changedAt) {

    /** How far an initiative has come. */
    public enum Stage {
        PROPOSED, SCORED, APPROVED, DELIVERING, DELIVERED, REALISED, REJECTED, DEFERRED, STOPPED
    }

    /** What something inherited lacks. */
    public enum Gap {
        OWNER, INSIGHT, CASE, VOTE, VERIFICATION
    }

    /**
     * Its money here; what a register said stands apart.
     *
     * @param approved what may be spent
     * @param committed what is ordered
     * @param spent what is paid
     * @param verified what finance found to have come of it
     */
    public record Funds(
            @Nullable Money approved,
            @Nullable Money committed,
            @Nullable Money spent,
            @Nullable Money verified) {}

    /** Where to read on: the ids of its business cases, projects and benefits. */
    public record Trail(List<String> cases, List<String> projects, List<String> benefits) {}

    /**
     * Its quick track.
     *
     * @param approved whether it may begin
     * @param delegated whether no click was needed
     * @param selfApproved whether a reason stood for the missing second person (GOV-2)
     * @param head who clicked, if anybody
     */
    public record Track(
            String problem,
            String change,
            Money cost,
            LocalDate checkOn,
            String department,
            Instant askedAt,
            boolean approved,
            boolean delegated,
            boolean selfApproved,
            @Nullable String head) {}

    /** What one person gave it. */
    public record Scored(String person, ScoreSheet sheet, Figure score, Instant at) {}
}
