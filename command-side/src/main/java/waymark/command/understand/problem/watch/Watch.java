package waymark.command.understand.problem.watch;

import java.util.HashSet;
import java.util.Set;
import waymark.api.listen.followup.FollowupId;
import waymark.api.understand.insight.InsightId;

/**
 * What is watched for one problem.
 *
 * @param causes the causes of cases that would show it again
 * @param insights the insights it rests on
 * @param noted the cases closed with one of the causes since
 * @param proposals by what its reopening is proposed now
 */
record Watch(Set<String> causes, Set<InsightId> insights, Set<FollowupId> noted,
        Set<String> proposals) {

    Watch noting(FollowupId followup) {
        Set<FollowupId> more = new HashSet<>(noted);
        more.add(followup);
        return new Watch(causes, insights, Set.copyOf(more), proposals);
    }

    Watch watching(InsightId insight) {
        Set<InsightId> more = new HashSet<>(insights);
        more.add(insight);
        return new Watch(causes, Set.copyOf(more), noted, proposals);
    }

    Watch proposed(String source) {
        Set<String> more = new HashSet<>(proposals);
        more.add(source);
        return new Watch(causes, insights, noted, Set.copyOf(more));
    }

    /** Counting begins again. */
    Watch declined() {
        return new Watch(causes, insights, Set.of(), Set.of());
    }
}
