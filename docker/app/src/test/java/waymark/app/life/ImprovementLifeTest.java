package waymark.app.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import waymark.app.life.choose.Appraising;
import waymark.app.life.choose.Deciding;
import waymark.app.life.choose.Proposing;
import waymark.app.life.stage.Delivering;
import waymark.app.life.stage.Listening;
import waymark.app.life.stage.LookingBack;
import waymark.app.life.stage.Proving;
import waymark.app.life.stage.Telling;
import waymark.app.life.stage.Understanding;
import waymark.app.testing.Http;
import waymark.app.testing.Part;
import waymark.app.testing.ProgramTest;
import waymark.log.testing.TestDatabase;

/** The whole line, step by step, as the people of a programme walk it. */
@Import(StoryCalendar.OnTheWall.class)
@DirtiesContext
class ImprovementLifeTest extends ProgramTest {

    private static final Path STORY = Path.of("STORY.md");

    private static final TestDatabase DATABASE = fresh();

    @Autowired private StoryCalendar calendar;

    @DynamicPropertySource
    static void onItsOwnRecord(DynamicPropertyRegistry properties) {
        keep(properties, DATABASE, "life");
    }

    @Test
    void a_pain_becomes_an_insight_a_decision_a_change_and_verified_money() throws IOException {
        Walk walk = new Walk(everybody(), calendar::turnTo);
        new Listening(walk).walked();
        new Understanding(walk).walked();
        new Proposing(walk).walked();
        new Appraising(walk).walked();
        Deciding.Moment decision = new Deciding(walk).walked();
        new Delivering(walk).walked();
        new Proving(walk).walked();
        new Telling(walk).walked();
        new LookingBack(walk, decision).walked();
        assertThat(walk.told().whole()).isEqualTo(walk.told().approved(STORY));
    }

    private Walk.People everybody() {
        return new Walk.People() {

            @Override
            public Http as(Part part) {
                return ImprovementLifeTest.this.as(part);
            }

            @Override
            public Http nobody() {
                return asNobody();
            }

            @Override
            public String person(Part part) {
                return ImprovementLifeTest.this.person(part);
            }
        };
    }
}
