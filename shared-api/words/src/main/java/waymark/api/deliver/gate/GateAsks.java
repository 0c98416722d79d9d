package waymark.api.deliver.gate;

import java.util.List;
import waymark.api.deliver.designrule.DesignRuleId;

/**
 * What has to be looked at before a project goes through a gate; the door finds it.
 *
 * @param rules all design rules that there are, in force or not
 * @param earlier the gates the project passed, whose answers carry forward
 */
public record GateAsks(List<DesignRuleId> rules, List<GateId> earlier) {

    /** Where there are no design rules, no gate asks anything. */
    public static final GateAsks NONE = new GateAsks(List.of(), List.of());

    public GateAsks {
        rules = List.copyOf(rules);
        earlier = List.copyOf(earlier);
    }
}
