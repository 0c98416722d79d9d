package waymark.command.listen.feedback.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.listen.feedback.FeedbackRefusal;
import waymark.api.listen.feedback.source.FeedbackSourceCommand;
import waymark.api.listen.feedback.source.FeedbackSourceCommand.ChangeMapping;
import waymark.api.listen.feedback.source.FeedbackSourceCommand.CountInvited;
import waymark.api.listen.feedback.source.FeedbackSourceCommand.OpenSource;
import waymark.api.listen.feedback.source.FeedbackSourceCommand.SetFollowupRule;
import waymark.api.listen.feedback.source.FeedbackSourceEvent;
import waymark.api.listen.feedback.source.FeedbackSourceEvent.FollowupRuleSet;
import waymark.api.listen.feedback.source.FeedbackSourceEvent.InvitedCounted;
import waymark.api.listen.feedback.source.FeedbackSourceEvent.MappingChanged;
import waymark.api.listen.feedback.source.FeedbackSourceEvent.SourceOpened;
import waymark.api.listen.feedback.source.FeedbackSourceId;
import waymark.api.listen.feedback.source.Field;
import waymark.api.listen.feedback.source.Mapping;
import waymark.api.listen.feedback.source.Mapping.Column;
import waymark.api.listen.feedback.source.Relation;
import waymark.api.listen.feedback.source.SourceKind;
import waymark.api.listen.feedback.source.SourceTerms;
import waymark.api.listen.followup.FollowupRefusal;
import waymark.api.listen.followup.deal.FollowupKind;
import waymark.api.listen.followup.rule.FollowupRule;
import waymark.command.kernel.testing.Story;
import waymark.command.listen.followup.Followups;

class FeedbackSourceTest {

    private static final FeedbackSourceId SOURCE = FeedbackSourceId.next();
    private static final SourceTerms TERMS = new SourceTerms(
            "Survey", SourceKind.SURVEY, Relation.RELATIONSHIP, null, false, false);
    private static final Mapping MAPPING = new Mapping(List.of(
            new Column("Day", Field.RECEIVED_AT, null), new Column("Score", Field.NPS, null)),
            null, null);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private final Story<FeedbackSource, FeedbackSourceCommand, FeedbackSourceEvent> story = Story
            .of(new FeedbackSourceDecider());

    @Test
    void a_source_is_opened_with_what_its_answers_share() {
        story.when(new OpenSource(SOURCE, TERMS, null))
                .then(new SourceOpened(SOURCE, TERMS, null));
    }

    @Test
    void a_mapping_is_said_anew_and_saying_it_again_changes_nothing() {
        var opened = story.given(new SourceOpened(SOURCE, TERMS, null));
        opened.when(new ChangeMapping(SOURCE, MAPPING)).then(new MappingChanged(SOURCE, MAPPING));
        opened.and(new ChangeMapping(SOURCE, MAPPING))
                .when(new ChangeMapping(SOURCE, MAPPING)).thenNothing();
    }

    @Test
    void how_many_were_asked_is_counted_by_a_day() {
        story.given(new SourceOpened(SOURCE, TERMS, null))
                .when(new CountInvited(SOURCE, 120, DAY))
                .then(new InvitedCounted(SOURCE, 120, DAY));
    }

    @Test
    void what_can_never_be_right_is_not_even_asked() {
        assertThatThrownBy(() -> new CountInvited(SOURCE, -1, DAY))
                .isInstanceOf(Unacceptable.class);
        assertThatThrownBy(() -> new Mapping(List.of(new Column("A", Field.CUSTOMER, null),
                new Column("B", Field.CUSTOMER, null)), null, null))
                .isInstanceOf(Unacceptable.class);
        assertThatThrownBy(() -> new Mapping(MAPPING.columns(), "bogus pattern", null))
                .isInstanceOf(Unacceptable.class);
        assertThatThrownBy(() -> new Mapping(MAPPING.columns(), null, "Atlantis/Main"))
                .isInstanceOf(Unacceptable.class);
        assertThatThrownBy(() -> new Mapping(MAPPING.columns(), null, null, DAY))
                .as("a column holds the days").isInstanceOf(Unacceptable.class);
    }

    @Test
    void a_day_is_said_of_one_file_and_not_of_a_source() {
        Mapping dated = new Mapping(List.of(new Column("Score", Field.NPS, null)), null, null,
                DAY);
        story.when(new OpenSource(SOURCE, TERMS, dated)).thenRefused(FeedbackRefusal.DAY_OF_A_FILE);
        story.given(new SourceOpened(SOURCE, TERMS, null))
                .when(new ChangeMapping(SOURCE, dated)).thenRefused(FeedbackRefusal.DAY_OF_A_FILE);
        assertThat(dated.withoutDay().day()).isNull();
    }

    @Test
    void MET_5_nobody_follows_up_what_one_employee_answers() {
        SourceTerms team = new SourceTerms(
                "Team", SourceKind.EMPLOYEE_SURVEY, Relation.RELATIONSHIP, null, true, false);
        var opened = story.given(new SourceOpened(SOURCE, team, null));
        opened.when(new SetFollowupRule(SOURCE,
                new FollowupRule(List.of(Followups.terms(FollowupKind.DETRACTOR)), 14)))
                .thenRefused(FollowupRefusal.OF_EMPLOYEES);
        opened.when(new SetFollowupRule(SOURCE, new FollowupRule(List.of(), 14)))
                .then(new FollowupRuleSet(SOURCE, new FollowupRule(List.of(), 14)));
    }

    @Test
    void FUP_1_a_source_says_which_of_its_answers_are_followed_up() {
        var rule = new FollowupRule(List.of(), 14);
        var ruled = new FollowupRuleSet(SOURCE, rule);
        story.given(new SourceOpened(SOURCE, TERMS, null)).when(new SetFollowupRule(SOURCE, rule))
                .then(ruled);
        story.given(new SourceOpened(SOURCE, TERMS, null), ruled)
                .when(new SetFollowupRule(SOURCE, rule)).thenNothing();
    }
}
