package waymark.api.choose.businesscase.decision;

import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Require;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.worth.Figure;

/**
 * Where the initiative stood among the others when it was decided; pinned, so that a replay finds
 * the same.
 *
 * @param query what was asked, as the address of the question
 * @param position the position of the log it was asked at
 * @param rank its place, from 1
 * @param of how many were ranked
 * @param score what it was ranked by, with its method version, if it was scored
 */
public record Ranking(
        @NotPersonal String query, long position, int rank, int of, @Nullable Figure score) {

    public Ranking {
        query = Require.text("ranking.query", query, 300);
        Require.between("ranking.of", of, 1, 1_000_000);
        Require.between("ranking.rank", rank, 1, of);
    }
}
