package waymark.query.govern.duty;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.deliver.exception.ExceptionKind;
import waymark.api.deliver.exception.ExceptionStage;
import waymark.api.deliver.exception.view.ExceptionQuery.ExceptionView;
import waymark.api.deliver.exception.view.ExceptionQuery.ListExceptions;
import waymark.api.deliver.exception.view.ExceptionQuery.Which;
import waymark.api.deliver.project.ProjectQuery.ListProjects;
import waymark.api.deliver.project.ProjectQuery.ProjectView;
import waymark.api.deliver.project.ProjectQuery.Stage;
import waymark.api.deliver.watch.WatchQuery.WatchView;
import waymark.api.govern.overview.Duty;
import waymark.api.govern.overview.Duty.Deed;
import waymark.api.govern.overview.OverviewQuery.Waits;
import waymark.api.kernel.Role;
import waymark.query.deliver.watch.SilenceAnswers;
import waymark.query.govern.organisation.TakingPart;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;

/** What projects ask of people: a report, a word on why they are beyond, a look back. */
@Component
class Deliveries {

    private static final int MANY = 500;
    private static final int SILENT_DAYS = 7;

    private final Queries queries;
    private final SilenceAnswers watch;
    private final TakingPart people;
    private final Clock clock;

    Deliveries(Queries queries, SilenceAnswers watch, TakingPart people, Clock clock) {
        this.queries = queries;
        this.watch = watch;
        this.people = people;
        this.clock = clock;
    }

    /** What a manager owes. */
    Stream<Waits> owed(String manager, Viewer viewer) {
        return Stream.of(silent(manager, viewer), unexplained(manager, viewer),
                looksBack(manager, "a look at what came of it", viewer)
                        .map(one -> one.doing(Duty.of(Deed.LOOK_BACK))))
                .flatMap(one -> one);
    }

    /**
     * Exceptions that wait for this one's click, or for the council (PRJ-2), as do those whose
     * sponsor takes no part any more (ORG-2).
     *
     * @param own who asks and all whose work they have; what these manage or explained nobody of
     *     them accepts by a click
     */
    Stream<Waits> toSettle(Set<String> own, Viewer viewer) {
        String me = viewer.actor().person();
        boolean council = viewer.actor().is(Role.COUNCIL);
        List<ExceptionView> open = open(viewer).toList();
        Set<String> there = people.among(open.stream().map(ExceptionView::sponsor)
                .filter(Objects::nonNull).collect(Collectors.toSet()), viewer.asOf());
        return open.stream().filter(one -> switch (one.stage()) {
            case EXPLAINED -> me.equals(one.sponsor())
                    || (council && (one.sponsor() == null || !there.contains(one.sponsor())));
            case WITH_COUNCIL -> council;
            case OPEN, SETTLED, CLOSED -> false;
        }).map(one -> one.stage() == ExceptionStage.EXPLAINED
                ? waits(one, "your click on the recovery").doing(own.contains(one.manager())
                        || (one.explainedBy() != null && own.contains(one.explainedBy()))
                                ? null
                                : Duty.against(Deed.ACCEPT_RECOVERY, one.version()))
                : waits(one, "a ruling of the council"));
    }

    /**
     * ORG-2: projects of people who left, what they were to look back at, and exceptions that
     * waited for a word of theirs.
     *
     * @param gone what is to be said of what each of them left, by their ids
     */
    Stream<Waits> left(Map<String, String> gone, Viewer viewer) {
        return gone.isEmpty()
                ? Stream.empty()
                : Stream.of(projects(viewer).flatMap(one -> Stream
                        .ofNullable(gone.get(one.manager())).map(why -> waits(one, why))),
                        open(viewer).flatMap(one -> Stream.ofNullable(gone.get(asked(one)))
                                .map(why -> waits(one, why))),
                        gone.entrySet().stream().flatMap(
                                one -> looksBack(one.getKey(), one.getValue(), viewer)))
                        .flatMap(one -> one);
    }

    /** Whose word an exception waits for; nobody's where the council has it. */
    private static @Nullable String asked(ExceptionView one) {
        return switch (one.stage()) {
            case OPEN -> one.manager();
            case EXPLAINED -> one.sponsor();
            case WITH_COUNCIL, SETTLED, CLOSED -> null;
        };
    }

    /** PRJ-5: a week and no word, told as overdue once the days of grace are over as well. */
    private Stream<Waits> silent(String manager, Viewer viewer) {
        Set<String> overdue = watch.overdue(manager, viewer.asOf()).stream()
                .map(WatchView::project).collect(Collectors.toSet());
        return projects(manager, viewer)
                .filter(one -> overdue.contains(one.id()) || lastSaid(one).isBefore(
                        viewer.asOf().effective().minusDays(SILENT_DAYS)))
                .map(one -> new Waits(one.id(), one.reference(), one.title(),
                        overdue.contains(one.id())
                                ? "a report, overdue: none for more than a week"
                                : "a report: none for the last seven days",
                        lastSaid(one).plusDays(SILENT_DAYS), morning(lastSaid(one)))
                        .doing(Duty.of(Deed.REPORT_WEEK)));
    }

    private Stream<Waits> unexplained(String manager, Viewer viewer) {
        return open(viewer).filter(one -> one.manager().equals(manager)
                && one.stage() == ExceptionStage.OPEN)
                .map(one -> waits(one, one.overdue()
                        ? "cause, options and a recommendation, overdue"
                        : "cause, options and a recommendation")
                        .doing(Duty.against(Deed.EXPLAIN_EXCEPTION, one.version())));
    }

    /** PRJ-4: the day has come on which it is looked at what came of it. */
    private Stream<Waits> looksBack(String manager, String why, Viewer viewer) {
        return watch.toReview(manager, viewer.asOf()).stream()
                .map(one -> new Waits(one.project(), one.reference(), one.title(), why,
                        one.reviewOn(),
                        morning(Objects.requireNonNull(one.reviewOn(), "due"))));
    }

    private Instant morning(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    private Stream<ExceptionView> open(Viewer viewer) {
        return queries.ask(new ListExceptions(Which.OPEN, null, MANY), viewer).exceptions()
                .stream();
    }

    private Stream<ProjectView> projects(String manager, Viewer viewer) {
        return projects(viewer).filter(one -> one.manager().equals(manager));
    }

    private Stream<ProjectView> projects(Viewer viewer) {
        return Stage.GOING_ON.stream()
                .flatMap(stage -> queries.ask(new ListProjects(stage, null, MANY), viewer)
                        .projects().stream());
    }

    /** A report speaks for its week, up to the Sunday. */
    private static LocalDate lastSaid(ProjectView project) {
        LocalDate week = project.lastWeek();
        return week == null ? project.startedOn() : week.plusDays(6);
    }

    /** The five days are for the word of its manager; what follows it has no day. */
    private static Waits waits(ExceptionView one, String why) {
        String what = one.kind() == ExceptionKind.COST ? "cost" : "finish";
        return new Waits(one.id(), one.reference(), one.title() + ", beyond in " + what, why,
                one.stage() == ExceptionStage.OPEN ? one.due() : null, one.openedAt());
    }

    private Waits waits(ProjectView one, String why) {
        return new Waits(one.id(), one.reference(), one.title(), why, one.plannedFinish(),
                morning(lastSaid(one)));
    }
}
