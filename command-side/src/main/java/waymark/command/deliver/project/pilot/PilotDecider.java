package waymark.command.deliver.project.pilot;

import static waymark.api.deliver.project.pilot.PilotRefusal.ENDED;
import static waymark.api.deliver.project.pilot.PilotRefusal.NOT_YET;
import static waymark.api.deliver.project.pilot.PilotRefusal.NO_SUCH_PILOT;
import static waymark.api.deliver.project.pilot.PilotRefusal.ONE_RUNS;
import static waymark.api.deliver.project.pilot.PilotRefusal.PROJECT_ENDED;
import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.refuse;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import waymark.api.deliver.project.ProjectId;
import waymark.api.deliver.project.pilot.PilotCommand;
import waymark.api.deliver.project.pilot.PilotCommand.EndPilot;
import waymark.api.deliver.project.pilot.PilotCommand.OpenPilots;
import waymark.api.deliver.project.pilot.PilotCommand.StartPilot;
import waymark.api.deliver.project.pilot.PilotEvent;
import waymark.api.deliver.project.pilot.PilotEvent.PilotEnded;
import waymark.api.deliver.project.pilot.PilotEvent.PilotStarted;
import waymark.api.deliver.project.pilot.PilotEvent.PilotsOpened;
import waymark.api.kernel.refusal.GeneralRefusal;
import waymark.command.deliver.gate.Way;
import waymark.command.deliver.project.beside.UnderWay;
import waymark.command.kernel.rule.Decider;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;

/** PRJ-8: one pilot at a time, and none without a verdict. */
final class PilotDecider implements Decider<Pilots, PilotCommand, PilotEvent> {

    @Override
    public Pilots initial() {
        return Pilots.NONE;
    }

    @Override
    public Pilots evolve(Pilots pilots, PilotEvent event) {
        return switch (event) {
            case PilotsOpened _ -> pilots;
            case PilotStarted told -> new Pilots(told.number(), told.trial().from());
            case PilotEnded _ -> new Pilots(pilots.started(), null);
        };
    }

    @Override
    public Set<String> restsOn(Pilots pilots, PilotCommand command, Known known) {
        Set<String> streams = new HashSet<>(switch (command) {
            case OpenPilots _ -> Set.of();
            case StartPilot wish -> Way.restsOn(wish.asks());
            case EndPilot wish -> Way.restsOn(wish.asks());
        });
        streams.add(command.pilots().project().value());
        return streams;
    }

    @Override
    public Decision<PilotEvent> decide(Pilots pilots, PilotCommand command, Known known) {
        UnderWay project = known.of(command.pilots().project().value(), UnderWay.FOLD);
        return switch (command) {
            case OpenPilots wish -> project.begun() == null
                    ? refuse(GeneralRefusal.UNKNOWN_ID)
                    : accept(new PilotsOpened(wish.pilots(), wish.project()));
            case StartPilot wish -> start(pilots, wish, known);
            case EndPilot wish -> end(pilots, wish, known);
        };
    }

    private static Decision<PilotEvent> start(Pilots pilots, StartPilot wish, Known known) {
        ProjectId project = wish.pilots().project();
        if (!known.of(project.value(), UnderWay.FOLD).goesOn()) {
            return refuse(PROJECT_ENDED);
        }
        return pilots.since() != null
                ? refuse(ONE_RUNS)
                : Way.<PilotEvent>shut(project, wish.asks(), known)
                        .orElseGet(() -> accept(new PilotStarted(wish.pilots(), project,
                                pilots.started() + 1, wish.trial())));
    }

    private static Decision<PilotEvent> end(Pilots pilots, EndPilot wish, Known known) {
        if (wish.number() < 1 || wish.number() > pilots.started()) {
            return refuse(NO_SUCH_PILOT);
        }
        LocalDate since = pilots.since();
        if (since == null || wish.number() != pilots.started()) {
            return refuse(ENDED);
        }
        LocalDate on = wish.effectiveOn() == null ? known.today() : wish.effectiveOn();
        return on.isBefore(since) || on.isAfter(known.today())
                ? refuse(NOT_YET)
                : shut(wish, known).orElseGet(() -> accept(new PilotEnded(wish.pilots(),
                        wish.pilots().project(), wish.number(), wish.verdict(), wish.reason(),
                        wish.found(), on)));
    }

    /** Only what goes to everybody passes a gate. */
    private static Optional<Decision<PilotEvent>> shut(EndPilot wish, Known known) {
        return switch (wish.verdict()) {
            case SCALE -> Way.shut(wish.pilots().project(), wish.asks(), known);
            case ADJUST, STOP -> Optional.empty();
        };
    }
}
