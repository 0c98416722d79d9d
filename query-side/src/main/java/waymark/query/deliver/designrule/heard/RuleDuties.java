package waymark.query.deliver.designrule.heard;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import waymark.api.govern.overview.OverviewQuery.Waits;
import waymark.query.deliver.designrule.DesignRules;
import waymark.query.kernel.Viewer;

/** The owner of a design rule hears what touches it. */
@Component
public class RuleDuties {

    private final DesignRules rules;
    private final Touching touching;

    RuleDuties(DesignRules rules, Touching touching) {
        this.rules = rules;
        this.touching = touching;
    }

    /** The rules of one person that something touches now. */
    public List<Waits> of(String person, Viewer viewer) {
        return rules.ownedBy(person, viewer.asOf()).stream().flatMap(rule -> {
            List<Touch> touches = touching.of(rule.adopted().touched(), viewer);
            return touches.isEmpty()
                    ? Stream.<Waits>of()
                    : Stream.of(new Waits(rule.id(), rule.reference(),
                            rule.adopted().words(), said(touches), null, rule.adoptedAt()));
        }).toList();
    }

    /** ORG-2: the rules that somebody who left answered for. */
    public Stream<Waits> left(String gone, String why, Viewer viewer) {
        return rules.ownedBy(gone, viewer.asOf()).stream().map(rule -> new Waits(rule.id(),
                rule.reference(), rule.adopted().words(), why, null, rule.adoptedAt()));
    }

    private static String said(List<Touch> touches) {
        return "you to look: " + touches.stream()
                .map(one -> one.what() + ", " + one.sentence()).collect(Collectors.joining("; "));
    }
}
