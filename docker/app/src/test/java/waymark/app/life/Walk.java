package waymark.app.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Predicate;
import waymark.app.testing.Answer;
import waymark.app.testing.Http;
import waymark.app.testing.Part;

/** What every stage is walked with: people who ask, the day, and whoever tells the story. */
public final class Walk {

    /** Everybody who takes part. */
    interface People {

        Http as(Part part);

        Http nobody();

        String person(Part part);
    }

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final People people;
    private final Consumer<LocalDate> calendar;
    private final Told told = new Told();

    private String position = "0";

    Walk(People people, Consumer<LocalDate> calendar) {
        this.people = people;
        this.calendar = calendar;
    }

    public Told told() {
        return told;
    }

    /** Turns the calendar to a day, which the next step is told with. */
    public void on(String day) {
        calendar.accept(LocalDate.parse(day));
        told.day(LocalDate.parse(day));
    }

    public Http as(Part part) {
        return people.as(part);
    }

    public String person(Part part) {
        return people.person(part);
    }

    /** Reads after all that was written so far. */
    public Answer get(Part part, String path) {
        return caughtUp(people.as(part), path);
    }

    /** Reads so as somebody who is not signed in. */
    public Answer getAsAnybody(String path) {
        return caughtUp(people.nobody(), path);
    }

    /** A busy machine answers 503 until its pages are as new as what was written. */
    private Answer caughtUp(Http reader, String path) {
        return await().atMost(PATIENCE).until(
                () -> reader.with("Waymark-Position", position).get(path),
                answer -> answer.status() != 503).is(200);
    }

    /** Reads until it says so, since some of it follows by itself. */
    public Answer settled(Part part, String path, Predicate<Answer> so) {
        return await().atMost(PATIENCE).until(() -> get(part, path), so);
    }

    /** Adds something. */
    public Answer post(Part part, String path, Object body) {
        return written(people.as(part).post(path, body));
    }

    /** Puts something where no version has to be named. */
    public Answer put(Part part, String path, Object body) {
        return written(people.as(part).put(path, body));
    }

    /** Changes what was read or written before. */
    public Answer put(Part part, Answer before, String path, Object body) {
        return written(people.as(part).against(before).put(path, body));
    }

    /** What was tried and had to be refused. */
    public void refused(String rule, int status, String tried, Answer answer) {
        told.refused(tried, answer.refusedBy(rule, status));
    }

    private Answer written(Answer answer) {
        assertThat(answer.status()).as("%s", answer).isIn(200, 201);
        position = answer.header("Waymark-Position");
        return answer;
    }
}
