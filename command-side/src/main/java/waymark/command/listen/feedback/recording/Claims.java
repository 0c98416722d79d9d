package waymark.command.listen.feedback.recording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import waymark.api.listen.feedback.FeedbackId;
import waymark.log.EventLog;
import waymark.log.Recorded;

/**
 * Finds which answers are new. Claims are never given back, so an answer whose import was
 * retracted is claimed again under the next number: first {@code answer/1f0c...}, then
 * {@code answer/1f0c.../1}.
 */
final class Claims {

    private final EventLog log;
    private final Answers answers;

    Claims(EventLog log, Answers answers) {
        this.log = log;
        this.answers = answers;
    }

    /** For each answer the claim to take as long as it was never recorded. */
    Map<String, String> first(Collection<String> samenesses) {
        Map<String, String> claims = new LinkedHashMap<>();
        samenesses.forEach(same -> claims.put(same, Answers.claim(same)));
        return claims;
    }

    /** For each answer that does not count yet, the claim to take; the others are left out. */
    Map<String, String> free(Collection<String> samenesses) {
        Map<String, String> claims = first(samenesses);
        Set<String> taken = log.taken(claims.values());
        List<String> again = claims.keySet().stream()
                .filter(same -> taken.contains(claims.get(same))).toList();
        claims.keySet().removeAll(again);
        claims.putAll(afterRetraction(again));
        return claims;
    }

    private Map<String, String> afterRetraction(List<String> samenesses) {
        Map<String, Integer> times = retractions(samenesses);
        Map<String, String> next = new HashMap<>();
        times.forEach((same, number) -> next.put(same, Answers.claim(same) + "/" + number));
        Set<String> taken = log.taken(next.values());
        next.values().removeAll(taken);
        return next;
    }

    /** How often each was recorded by an import that was retracted since. */
    private Map<String, Integer> retractions(List<String> samenesses) {
        Map<String, String> sameOf = new HashMap<>();
        for (String same : samenesses) {
            for (FeedbackId id : answers.retracted(same)) {
                sameOf.put(id.value(), same);
            }
        }
        Set<String> found = new HashSet<>();
        for (Recorded recorded : log.streams(new ArrayList<>(sameOf.keySet()))) {
            found.add(recorded.stream());
        }
        Map<String, Integer> times = new HashMap<>();
        found.forEach(stream -> times.merge(sameOf.getOrDefault(stream, ""), 1, Integer::sum));
        return times;
    }
}
