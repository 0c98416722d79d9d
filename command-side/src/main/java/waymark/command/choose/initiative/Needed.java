package waymark.command.choose.initiative;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.initiative.InitiativeCommand;
import waymark.api.choose.initiative.InitiativeCommand.AcceptOwnership;
import waymark.api.choose.initiative.InitiativeCommand.AimInitiative;
import waymark.api.choose.initiative.InitiativeCommand.ApproveQuickTrack;
import waymark.api.choose.initiative.InitiativeCommand.AskQuickTrack;
import waymark.api.choose.initiative.InitiativeCommand.InheritInitiative;
import waymark.api.choose.initiative.InitiativeCommand.NameOwner;
import waymark.api.choose.initiative.InitiativeCommand.NameSponsor;
import waymark.api.choose.initiative.InitiativeCommand.ProposeInitiative;
import waymark.api.choose.initiative.InitiativeCommand.RejectInitiative;
import waymark.api.choose.initiative.InitiativeCommand.RewordInitiative;
import waymark.api.choose.initiative.InitiativeCommand.ScoreInitiative;
import waymark.api.choose.initiative.InitiativeCommand.StopInitiative;
import waymark.api.choose.initiative.QuickTrack;
import waymark.api.kernel.StreamId;
import waymark.command.kernel.rule.Heading;
import waymark.command.kernel.rule.Known;

/** The streams of others that a decision about an initiative rests on. */
final class Needed {

    static Set<String> of(Initiative initiative, InitiativeCommand command, Known known) {
        return switch (command) {
            case ProposeInitiative wish -> new Needed().one(wish.owner()).one(wish.sponsor())
                    .all(wish.problems()).all(wish.departments()).stream(wish.objective()).streams;
            case InheritInitiative wish -> new Needed().one(wish.owner()).streams;
            case AskQuickTrack wish -> new Needed().one(wish.owner())
                    .one(wish.form().problem()).one(wish.form().department()).streams;
            case ApproveQuickTrack _,RejectInitiative _ -> headOf(initiative.waiting(), known);
            case AimInitiative wish ->
                new Needed().all(wish.problems()).stream(wish.objective()).streams;
            case NameOwner wish -> new Needed().one(wish.owner()).streams;
            case NameSponsor wish ->
                new Needed().one(wish.sponsor()).all(wish.departments()).streams;
            case AcceptOwnership _,RewordInitiative _,ScoreInitiative _,StopInitiative _ ->
                Set.of();
        };
    }

    private final Set<String> streams = new HashSet<>();

    /** The department first; it leads to its head. */
    private static Set<String> headOf(@Nullable QuickTrack waiting, Known known) {
        if (waiting == null) {
            return Set.of();
        }
        String department = waiting.department().value();
        return known.exists(department)
                ? new Needed().stream(department)
                        .stream(known.of(department, Heading.FOLD).head()).streams
                : Set.of(department);
    }

    private Needed one(@Nullable StreamId id) {
        return stream(id == null ? null : id.value());
    }

    private Needed all(List<? extends StreamId> ids) {
        ids.forEach(this::one);
        return this;
    }

    private Needed stream(@Nullable String stream) {
        if (stream != null) {
            streams.add(stream);
        }
        return this;
    }
}
