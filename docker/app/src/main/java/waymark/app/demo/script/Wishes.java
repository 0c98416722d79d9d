package waymark.app.demo.script;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.api.choose.businesscase.BusinessCaseCommand;
import waymark.api.choose.council.CouncilCommand;
import waymark.api.choose.council.meeting.MeetingCommand;
import waymark.api.choose.initiative.InitiativeCommand;
import waymark.api.deliver.dependency.DependencyCommand;
import waymark.api.deliver.designrule.DesignRuleCommand;
import waymark.api.deliver.designrule.proposal.RuleProposalCommand;
import waymark.api.deliver.exception.ExceptionCommand;
import waymark.api.deliver.gate.GateCommand;
import waymark.api.deliver.project.ProjectCommand;
import waymark.api.deliver.project.change.BaselineCommand;
import waymark.api.deliver.project.pilot.PilotCommand;
import waymark.api.deliver.project.risk.RiskCommand;
import waymark.api.deliver.project.work.WorkCommand;
import waymark.api.govern.objective.ObjectiveCommand;
import waymark.api.govern.organisation.DepartmentCommand;
import waymark.api.govern.organisation.PersonCommand;
import waymark.api.govern.programme.ProgrammeCommand;
import waymark.api.kernel.Command;
import waymark.api.kernel.StreamId;
import waymark.api.listen.feedback.source.FeedbackSourceCommand;
import waymark.api.listen.followup.ComplaintCommand;
import waymark.api.listen.followup.FollowupCommand;
import waymark.api.listen.followup.OutreachCommand;
import waymark.api.measure.benefit.BenefitCommand;
import waymark.api.measure.effect.EffectCommand;
import waymark.api.measure.metric.MetricCommand;
import waymark.api.measure.metric.observation.ObservationCommand;
import waymark.api.measure.owncost.OwnCostCommand;
import waymark.api.measure.sample.SampleCommand;
import waymark.api.tell.outcome.OutcomeCommand;
import waymark.api.understand.insight.InsightCommand;
import waymark.api.understand.journey.JourneyCommand;
import waymark.api.understand.persona.PersonaCommand;
import waymark.api.understand.problem.ProblemCommand;

/** Makes commands of steps. */
public final class Wishes {

    private static final Map<String, Class<?>> COMMANDS = Stream.of(ProgrammeCommand.class,
            DepartmentCommand.class, PersonCommand.class, ObjectiveCommand.class,
            CouncilCommand.class,
            FeedbackSourceCommand.class, FollowupCommand.class, ComplaintCommand.class,
            OutreachCommand.class, MetricCommand.class, ObservationCommand.class,
            InsightCommand.class, PersonaCommand.class,
            JourneyCommand.class, ProblemCommand.class, InitiativeCommand.class,
            BusinessCaseCommand.class, MeetingCommand.class, ProjectCommand.class,
            BaselineCommand.class, ExceptionCommand.class, PilotCommand.class, RiskCommand.class,
            WorkCommand.class, DependencyCommand.class, BenefitCommand.class, EffectCommand.class,
            SampleCommand.class, OwnCostCommand.class, OutcomeCommand.class,
            RuleProposalCommand.class,
            DesignRuleCommand.class, GateCommand.class)
            .flatMap(subject -> Arrays.stream(subject.getPermittedSubclasses()))
            .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, one -> one));

    private final Binding binding;

    public Wishes(Names names, Days days) {
        this.binding = new Binding(names, days);
    }

    /** The command that a step asks for; what begins something is given an id of its own. */
    public Command of(Step step) {
        Class<?> type = COMMANDS.get(step.command());
        if (type == null) {
            throw new IllegalStateException(step + ": there is no such command");
        }
        Map<Object, Object> says = new LinkedHashMap<>(step.says());
        List<RecordComponent> parts = List.of(type.getRecordComponents());
        if (Command.Creation.class.isAssignableFrom(type) && !parts.isEmpty()
                && StreamId.class.isAssignableFrom(parts.getFirst().getType())) {
            says.computeIfAbsent(parts.getFirst().getName(),
                    _ -> next(parts.getFirst().getType()));
        }
        return (Command) binding.record(type, says);
    }

    private static String next(Class<?> id) {
        try {
            Method next = id.getMethod("next");
            return ((StreamId) Objects.requireNonNull(next.invoke(null))).value();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("every id begins by next()", impossible);
        }
    }
}
