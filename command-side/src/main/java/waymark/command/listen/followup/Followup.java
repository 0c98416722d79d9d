package waymark.command.listen.followup;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.govern.organisation.DepartmentId;
import waymark.api.govern.organisation.PersonId;
import waymark.api.listen.followup.FollowupEvent.FollowupOpened;
import waymark.api.listen.followup.FollowupEvent.FollowupReopened;
import waymark.api.listen.followup.deal.Due;
import waymark.api.listen.followup.deal.FollowupKind;
import waymark.api.listen.followup.deal.FollowupStage;
import waymark.api.listen.followup.deal.Handling;
import waymark.api.listen.followup.deal.Whose;

/**
 * What later decisions need to know of a case.
 *
 * @param begun how it was opened; none before that
 * @param stage how far it has come
 * @param handling who answers for it, by when; none before it was opened
 * @param spoken whether the customer heard from us since it was opened or reopened
 * @param mayContact whether the customer agreed to be contacted, as last said
 * @param attempts how often somebody tried to speak to the customer
 * @param told which due times were told to have passed since it was opened or reopened
 * @param escalatedTo who was told last, if anybody was
 */
record Followup(
        @Nullable FollowupOpened begun,
        FollowupStage stage,
        @Nullable Handling handling,
        boolean spoken,
        boolean mayContact,
        int attempts,
        Set<Due> told,
        @Nullable PersonId escalatedTo) {

    static final Followup ABSENT = new Followup(null, FollowupStage.OPEN, null, false, false, 0,
            Set.of(), null);

    static Followup of(FollowupOpened opened) {
        return new Followup(opened, FollowupStage.first(opened.kind()), opened.handling(), false,
                opened.mayContact(), 0, Set.of(), null);
    }

    Followup at(FollowupStage next) {
        return new Followup(begun, next, handling, spoken, mayContact, attempts, told,
                escalatedTo);
    }

    Followup spokenTo() {
        return new Followup(begun, stage, handling, true, mayContact, attempts, told,
                escalatedTo);
    }

    Followup tried() {
        return new Followup(begun, stage, handling, spoken, mayContact, attempts + 1, told,
                escalatedTo);
    }

    Followup consenting(boolean agreed) {
        return new Followup(begun, stage, handling, spoken, agreed, attempts, told, escalatedTo);
    }

    Followup of(@Nullable PersonId owner, @Nullable DepartmentId department) {
        return new Followup(begun, stage, terms().of(owner, department), spoken, mayContact,
                attempts, told, escalatedTo);
    }

    Followup telling(Due due, @Nullable PersonId whom) {
        Set<Due> all = EnumSet.of(due);
        all.addAll(told);
        return new Followup(begun, stage, handling, spoken, mayContact, attempts,
                Set.copyOf(all), whom == null ? escalatedTo : whom);
    }

    Followup again(FollowupReopened event) {
        return new Followup(begun, event.stage(),
                terms().due(event.firstDue(), event.doneDue()), false, mayContact, attempts,
                Set.of(), null);
    }

    FollowupKind kind() {
        return opened().kind();
    }

    Whose whose() {
        return opened().whose();
    }

    Handling terms() {
        return Objects.requireNonNull(handling, "opened");
    }

    FollowupOpened opened() {
        return Objects.requireNonNull(begun, "opened");
    }
}
