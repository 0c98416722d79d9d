package waymark.api.choose.initiative.portfolio;

import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.decision.Ranking;
import waymark.api.choose.initiative.ScoreSheet;

/**
 * Where an initiative stands, ready to be pinned to a decision on it (BC-4).
 *
 * @param initiative its id
 * @param method what it was ranked by
 * @param ranking its place; none when it has none
 * @param absent why it has no place, in a sentence; none when it has one
 */
public record Standing(
        String initiative,
        ScoreSheet.Method method,
        @Nullable Ranking ranking,
        @Nullable String absent) {}
