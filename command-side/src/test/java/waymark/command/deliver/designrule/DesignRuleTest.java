package waymark.command.deliver.designrule;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import waymark.api.choose.council.meeting.Attendance;
import waymark.api.choose.council.meeting.MeetingEvent.MeetingClosed;
import waymark.api.choose.council.meeting.MeetingEvent.MeetingOpened;
import waymark.api.choose.council.meeting.MeetingId;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.deliver.designrule.DesignRuleCommand;
import waymark.api.deliver.designrule.DesignRuleCommand.AdoptRule;
import waymark.api.deliver.designrule.DesignRuleCommand.RetireRule;
import waymark.api.deliver.designrule.DesignRuleCommand.WaiveRule;
import waymark.api.deliver.designrule.DesignRuleEvent;
import waymark.api.deliver.designrule.DesignRuleEvent.RuleAdopted;
import waymark.api.deliver.designrule.DesignRuleEvent.RuleRetired;
import waymark.api.deliver.designrule.DesignRuleEvent.RuleWaived;
import waymark.api.deliver.designrule.DesignRuleId;
import waymark.api.deliver.designrule.DesignRuleRefusal;
import waymark.api.deliver.designrule.RuleKind;
import waymark.api.deliver.designrule.Touched;
import waymark.api.deliver.designrule.proposal.RuleProposalEvent.RuleProposalWithdrawn;
import waymark.api.deliver.designrule.proposal.RuleProposalEvent.RuleProposed;
import waymark.api.deliver.designrule.proposal.RuleProposalId;
import waymark.api.deliver.project.ProjectEvent.ProjectReported;
import waymark.api.deliver.project.ProjectId;
import waymark.api.deliver.project.week.Lights;
import waymark.api.govern.organisation.PersonEvent.PersonRegistered;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Role;
import waymark.api.understand.insight.InsightEvent.InsightRecorded;
import waymark.api.understand.insight.InsightId;
import waymark.command.kernel.testing.Story;

class DesignRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final DesignRuleId RULE = DesignRuleId.next();
    private static final InsightId INSIGHT = InsightId.next();
    private static final RuleProposalId PROPOSAL = RuleProposalId.next();
    private static final PersonId ANA = new PersonId(
            "person/00000000-0000-7000-8000-000000000003");
    private static final ProjectId PROJECT = ProjectId.next();
    private static final MeetingId MEETING = MeetingId.next();

    private final Story<DesignRule, DesignRuleCommand, DesignRuleEvent> story = Story
            .of(new DesignRuleDecider()).on(TODAY).by(ANA.value(), Role.COUNCIL)
            .knowing(ANA.value(),
                    new PersonRegistered(ANA, "Ana", "ana@x.example", null, Set.of(Role.COUNCIL)))
            .knowing(PROJECT.value(), new ProjectReported(PROJECT, InitiativeId.next(), TODAY,
                    Lights.NONE, "On the way", null))
            .knowing(INSIGHT.value(),
                    new InsightRecorded(INSIGHT, "A voice helps", "It does", List.of()));

    @Test
    void a_rule_is_born_from_what_was_understood_and_takes_up_a_proposal_once() {
        var proposed = new RuleProposed(PROPOSAL, RuleKind.PROTECT, "A voice", true,
                INSIGHT.value());
        story.knowing(PROPOSAL.value(), proposed).when(adopting(INSIGHT.value(), PROPOSAL))
                .thenClaims("rule-of:" + PROPOSAL.value());
        story.knowing(PROPOSAL.value(), proposed,
                new RuleProposalWithdrawn(PROPOSAL, "Said twice"))
                .when(adopting(INSIGHT.value(), PROPOSAL))
                .thenRefused(DesignRuleRefusal.NO_SUCH_PROPOSAL);
        story.when(adopting("benefit/00000000-0000-7000-8000-000000000001", null))
                .thenRefused(DesignRuleRefusal.BORN_FROM_NOTHING);
        story.when(adopting(InsightId.next().value(), null))
                .thenRefused(DesignRuleRefusal.BORN_FROM_NOTHING);
    }

    @Test
    void DRL_1_a_blocking_rule_is_waived_by_the_council_while_it_sits() {
        var blocking = story.given(adopted(true));
        blocking.when(waiving(null)).thenRefused(DesignRuleRefusal.NEEDS_COUNCIL);
        blocking.when(waiving(MEETING)).thenRefused(DesignRuleRefusal.NEEDS_COUNCIL);
        var met = blocking.knowing(MEETING.value(), new MeetingOpened(MEETING,
                List.of(new Attendance(ANA, List.of(), null)), 1, TODAY));
        met.when(waiving(MEETING)).then(new RuleWaived(RULE, 1, PROJECT, "Not yet",
                TODAY.plusDays(30), MEETING));
        met.knowing(MEETING.value(), new MeetingClosed(MEETING, null)).when(waiving(MEETING))
                .thenRefused(DesignRuleRefusal.NEEDS_COUNCIL);
        met.by(ANA.value(), Role.PROJECT_MANAGER).when(waiving(MEETING))
                .thenRefused(DesignRuleRefusal.NEEDS_COUNCIL);
    }

    @Test
    void DRL_1_an_advisory_rule_is_waived_by_its_owner_and_always_with_an_end() {
        var advisory = story.given(adopted(false)).by(ANA.value(), Role.ANALYST);
        advisory.when(waiving(null)).thenOne(RuleWaived.class);
        advisory.by(PersonId.next().value(), Role.ANALYST).when(waiving(null))
                .thenRefused(DesignRuleRefusal.NOT_THE_OWNER);
        for (LocalDate until : List.of(TODAY.minusDays(1), TODAY.plusYears(2).plusDays(1))) {
            advisory.when(new WaiveRule(RULE, PROJECT, "Not yet", until, null))
                    .thenRefused(DesignRuleRefusal.NO_END);
        }
        advisory.when(new WaiveRule(RULE, ProjectId.next(), "Not yet", TODAY, null))
                .thenRefused(DesignRuleRefusal.NO_SUCH_PROJECT);
    }

    @Test
    void a_retired_rule_is_neither_waived_nor_retired_again() {
        var retired = story.given(adopted(false), new RuleRetired(RULE, "Outlived"));
        retired.when(waiving(null)).thenRefused(DesignRuleRefusal.RETIRED);
        retired.when(new RetireRule(RULE, "Again")).thenRefused(DesignRuleRefusal.RETIRED);
    }

    static RuleAdopted adopted(boolean blocking) {
        return new RuleAdopted(RULE, RuleKind.PROTECT, "A voice answers", blocking,
                INSIGHT.value(), null, ANA, Touched.NOTHING);
    }

    private static AdoptRule adopting(String source, @Nullable RuleProposalId proposal) {
        return new AdoptRule(RULE, RuleKind.PROTECT, "A voice answers", true, source, proposal,
                ANA, Touched.NOTHING);
    }

    private static WaiveRule waiving(@Nullable MeetingId meeting) {
        return new WaiveRule(RULE, PROJECT, "Not yet", TODAY.plusDays(30), meeting);
    }
}
