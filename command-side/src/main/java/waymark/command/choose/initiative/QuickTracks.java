package waymark.command.choose.initiative;

import static waymark.api.choose.initiative.InitiativeRefusal.NOT_THE_HEAD;
import static waymark.api.choose.initiative.InitiativeRefusal.NO_QUICK_TRACK;
import static waymark.api.choose.initiative.InitiativeRefusal.OTHER_CURRENCY;
import static waymark.api.choose.initiative.InitiativeRefusal.OWN_QUICK_TRACK;
import static waymark.api.choose.initiative.InitiativeRefusal.TOO_DEAR;
import static waymark.api.choose.initiative.InitiativeRefusal.TOO_LONG;
import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.refuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.initiative.InitiativeCommand.ApproveQuickTrack;
import waymark.api.choose.initiative.InitiativeCommand.AskQuickTrack;
import waymark.api.choose.initiative.InitiativeEvent;
import waymark.api.choose.initiative.InitiativeEvent.InitiativeProposed;
import waymark.api.choose.initiative.InitiativeEvent.OwnerAccepted;
import waymark.api.choose.initiative.InitiativeEvent.QuickTrackApproved;
import waymark.api.choose.initiative.InitiativeEvent.QuickTrackAsked;
import waymark.api.choose.initiative.QuickTrack;
import waymark.api.govern.organisation.PersonId;
import waymark.api.govern.programme.ProgrammeRefusal;
import waymark.api.govern.programme.Settings;
import waymark.api.kernel.refusal.Refusal;
import waymark.command.kernel.rule.Acting;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Heading;
import waymark.command.kernel.rule.Known;

/** The quick track (INI-6): small changes within the programme's limits, by one click. */
final class QuickTracks {

    static Decision<InitiativeEvent> ask(AskQuickTrack wish, Known known) {
        QuickTrack form = wish.form();
        Optional<Refusal> no = Grounds.of(known).owner(wish.owner())
                .aim(List.of(form.problem()), null)
                .departments(List.of(form.department())).missing()
                .or(() -> beyond(form, known));
        if (no.isPresent()) {
            return refuse(no.get());
        }
        List<InitiativeEvent> events = new ArrayList<>();
        events.add(new InitiativeProposed(wish.initiative(), wish.title(), form.change(),
                List.of(form.problem()), null, wish.owner(), null, List.of(form.department())));
        if (known.isBy(wish.owner().value())) {
            events.add(new OwnerAccepted(wish.initiative(), wish.owner()));
        }
        events.add(new QuickTrackAsked(wish.initiative(), form, actor(known)));
        if (known.programme().settings().quickTrack().delegated()) {
            events.add(new QuickTrackApproved(wish.initiative(), form, null, true, false));
        }
        return accept(events);
    }

    /** The limits of today hold, so that a form that waited is measured by them again. */
    static Decision<InitiativeEvent> approve(
            Initiative initiative, ApproveQuickTrack wish, Known known) {
        QuickTrack form = initiative.waiting();
        if (form == null) {
            return refuse(NO_QUICK_TRACK);
        }
        if (!mayClick(initiative, form, known)) {
            return refuse(NOT_THE_HEAD);
        }
        Optional<Refusal> beyond = beyond(form, known);
        if (beyond.isPresent()) {
            return refuse(beyond.get());
        }
        PersonId asker = initiative.asker();
        boolean own = asker != null && known.isFor(asker.value());
        if (own && !known.programme().isSmall()) {
            return refuse(OWN_QUICK_TRACK);
        }
        return own && wish.reason() == null
                ? refuse(ProgrammeRefusal.REASON_MISSING)
                : accept(new QuickTrackApproved(
                        wish.initiative(), form, actor(known), false, own));
    }

    /**
     * The head, or who has the head's work today; the head's deputy, where the head asked or does
     * not take part any more.
     */
    static boolean mayClick(Initiative initiative, QuickTrack form, Known known) {
        String head = known.of(form.department().value(), Heading.FOLD).head();
        if (head == null) {
            return false;
        }
        Acting person = known.of(head, Acting.FOLD);
        boolean hindered = !person.active() || isAsker(initiative, head);
        return known.isBy(head)
                || (hindered ? known.isBy(person.deputy()) : known.isFor(head));
    }

    private static Optional<Refusal> beyond(QuickTrack form, Known known) {
        Settings settings = known.programme().settings();
        if (!form.cost().currency().equals(settings.currency())) {
            return Optional.of(OTHER_CURRENCY);
        }
        if (form.cost().isMoreThan(settings.quickTrack().cost())) {
            return Optional.of(TOO_DEAR);
        }
        boolean within = form.checkOn().isAfter(known.today()) && !form.checkOn()
                .isAfter(known.today().plusDays(settings.quickTrack().days()));
        return within ? Optional.empty() : Optional.of(TOO_LONG);
    }

    private static boolean isAsker(Initiative initiative, String person) {
        return initiative.asker() != null && initiative.asker().value().equals(person);
    }

    private static @Nullable PersonId actor(Known known) {
        return known.by().isSystem() ? null : new PersonId(known.by().person());
    }

    private QuickTracks() {}
}
