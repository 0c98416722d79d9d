package waymark.command.deliver.exception;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.api.deliver.exception.Beyond;
import waymark.api.deliver.exception.ExceptionKind;
import waymark.api.deliver.project.ProjectEvent.ProjectStarted;
import waymark.api.deliver.project.week.Expected;
import waymark.api.deliver.project.week.Foreseen;
import waymark.api.deliver.project.change.Baseline;
import waymark.api.govern.organisation.PersonId;
import waymark.api.govern.programme.Settings.Tolerances;
import waymark.api.worth.Money;
import waymark.command.deliver.project.beside.Milestones;

/**
 * Where a project is heading, as far as it says so.
 *
 * @param started how it began; none before it did
 * @param spent what was spent
 * @param forecast what it is expected to cost in all, if that was said, with the day that is about
 * @param finish the day it is expected to be done, if that was said, with the week that is about
 * @param milestones how its milestones stand
 * @param agreed what it is measured against since the last approved change; none before one
 * @param ended whether it is completed or stopped
 */
record Course(
        @Nullable ProjectStarted started,
        @Nullable Money spent,
        @Nullable Expected<Money> forecast,
        @Nullable Expected<LocalDate> finish,
        Milestones milestones,
        @Nullable Baseline agreed,
        boolean ended) {

    static Course begun(ProjectStarted told) {
        return new Course(told, Money.zero(told.baseline().currency()), null, null,
                Milestones.begun(told), null, false);
    }

    Course managedBy(PersonId other) {
        return new Course(started == null ? null : started.managedBy(other), spent, forecast,
                finish, milestones, agreed, ended);
    }

    Course spending(Money amount) {
        Money before = spent == null ? Money.zero(amount.currency()) : spent;
        return new Course(started, Money.capped(before.amount().add(amount.amount()),
                amount.currency()), forecast, finish, milestones, agreed, ended);
    }

    /** A late word about an earlier day does not stand before one about a later day. */
    Course costing(Expected<Money> said) {
        return new Course(started, spent, Expected.later(forecast, said), finish, milestones,
                agreed, ended);
    }

    Course done(Expected<LocalDate> said) {
        return new Course(started, spent, forecast, Expected.later(finish, said), milestones,
                agreed, ended);
    }

    Course with(Milestones now) {
        return new Course(started, spent, forecast, finish, now, agreed, ended);
    }

    Course over() {
        return new Course(started, spent, forecast, finish, milestones, agreed, true);
    }

    Course against(@Nullable Baseline changed) {
        return new Course(started, spent, forecast, finish, milestones, changed, ended);
    }

    /** How far it is beyond what is tolerated; null while it is within, or over. */
    @Nullable
    Beyond beyond(ExceptionKind kind, Tolerances tolerances) {
        if (started == null || ended) {
            return null;
        }
        Beyond found = switch (kind) {
            case COST -> money(agreed == null ? started.baseline() : agreed.amount(),
                    tolerances.costPercent());
            case FINISH -> days(agreed == null ? started.plannedFinish() : agreed.finish(),
                    tolerances.finishWorkingDays());
        };
        return found.isBeyond() ? found : null;
    }

    private Beyond money(Money baseline, int percent) {
        Money expected = Stream.of(spent, Expected.of(forecast))
                .filter(Objects::nonNull)
                .max(Money::compareTo).orElse(baseline);
        return Beyond.ofMoney(baseline, percent, expected);
    }

    private Beyond days(LocalDate planned, int workingDays) {
        LocalDate said = finish == null ? planned : finish.what();
        LocalDate expected = Stream.concat(Stream.of(said),
                milestones.open().values().stream().map(Foreseen::expected))
                .max(LocalDate::compareTo).orElse(said);
        return Beyond.ofDays(planned, workingDays, expected);
    }
}
