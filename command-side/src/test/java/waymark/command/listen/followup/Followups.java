package waymark.command.listen.followup;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.govern.organisation.DepartmentEvent.DepartmentOpened;
import waymark.api.govern.organisation.DepartmentEvent.HeadNamed;
import waymark.api.govern.organisation.DepartmentId;
import waymark.api.govern.organisation.PersonEvent.PersonRegistered;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Role;
import waymark.api.listen.feedback.FeedbackEvent.FeedbackReceived;
import waymark.api.listen.feedback.FeedbackId;
import waymark.api.listen.feedback.Giver;
import waymark.api.listen.feedback.Placed;
import waymark.api.listen.feedback.Scores;
import waymark.api.listen.feedback.source.FeedbackSourceId;
import waymark.api.listen.feedback.source.Relation;
import waymark.api.listen.feedback.source.SourceKind;
import waymark.api.listen.followup.FollowupCommand;
import waymark.api.listen.followup.FollowupEvent;
import waymark.api.listen.followup.FollowupEvent.FollowupOpened;
import waymark.api.listen.followup.FollowupId;
import waymark.api.listen.followup.deal.FollowupKind;
import waymark.api.listen.followup.deal.Handling;
import waymark.api.listen.followup.deal.Scored;
import waymark.api.listen.followup.deal.Scored.Scale;
import waymark.api.listen.followup.deal.Whose;
import waymark.api.listen.followup.rule.Trigger;
import waymark.command.kernel.testing.Story;

/** The case, the answer and the people that stories of following up are told with. */
public final class Followups {

    public static final FollowupId CASE = new FollowupId(
            "followup/00000000-0000-7000-8000-0000000000c1");
    public static final FeedbackSourceId SOURCE = new FeedbackSourceId(
            "feedback-source/00000000-0000-7000-8000-0000000000c2");
    public static final FeedbackId ANSWER = new FeedbackId(
            "feedback/00000000-0000-7000-8000-0000000000c3");
    static final FeedbackId LATER = new FeedbackId(
            "feedback/00000000-0000-7000-8000-0000000000c4");
    static final PersonId OWNER = new PersonId("person/00000000-0000-7000-8000-0000000000c5");
    static final PersonId HEAD = new PersonId("person/00000000-0000-7000-8000-0000000000c6");
    static final DepartmentId SERVICE = new DepartmentId(
            "department/00000000-0000-7000-8000-0000000000c7");
    static final Instant BEGIN = Instant.parse("2026-06-01T09:00:00Z");
    static final Whose WHOSE = new Whose(ANSWER, "key-of-a-customer");
    static final int FIRST = 48;
    static final int DONE = 336;

    public static Trigger terms(FollowupKind kind) {
        return new Trigger(kind, Scale.NPS, 0, 6, OWNER, null, HEAD, FIRST, DONE);
    }

    static Handling handling() {
        return new Handling(OWNER, null, HEAD, FIRST, DONE, BEGIN.plus(Duration.ofHours(FIRST)),
                BEGIN.plus(Duration.ofHours(DONE)));
    }

    static FollowupOpened opened(FollowupKind kind) {
        return opened(kind, true);
    }

    static FollowupOpened opened(FollowupKind kind, boolean mayContact) {
        return new FollowupOpened(CASE, WHOSE, kind, SOURCE, new Scored(Scale.NPS, 2), null,
                mayContact, handling());
    }

    public static FeedbackReceived answer(
            FeedbackId id, int nps, @Nullable String customer, boolean mayContact) {
        return new FeedbackReceived(id, SOURCE, null, null, SourceKind.SURVEY,
                Relation.TRANSACTIONAL, "same", null, LocalDate.of(2026, 5, 30), null,
                new Scores(nps, null, null, null), "Nobody came", List.of(), Placed.NOWHERE,
                new Giver(customer, customer, "Ada", "ada@example.org", mayContact, false));
    }

    static PersonRegistered registered(PersonId person) {
        return new PersonRegistered(person, "Somebody", "s@example.org", null,
                Set.of(Role.EMPLOYEE));
    }

    /** A story in which the answer, the owner and the head of the department are known. */
    static Story<Followup, FollowupCommand, FollowupEvent> story() {
        return Story.of(new FollowupDecider())
                .by("person/00000000-0000-7000-8000-0000000000cf", Role.ANALYST)
                .knowing(ANSWER.value(), answer(ANSWER, 2, "key-of-a-customer", true))
                .knowing(LATER.value(), answer(LATER, 8, "key-of-a-customer", true))
                .knowing(OWNER.value(), registered(OWNER))
                .knowing(HEAD.value(), registered(HEAD))
                .knowing(SERVICE.value(), new DepartmentOpened(SERVICE, "Service"),
                        new HeadNamed(SERVICE, HEAD));
    }

    private Followups() {}
}
