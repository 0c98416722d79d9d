package waymark.query.measure.metric.cell;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import waymark.api.listen.feedback.FeedbackEvent.FeedbackReceived;
import waymark.api.listen.feedback.intake.FeedbackImportEvent.ImportRetracted;
import waymark.log.Recorded;
import waymark.query.kernel.following.Projector;
import waymark.query.measure.metric.cell.voice.Answered;
import waymark.query.measure.metric.cell.voice.Deltas;
import waymark.query.measure.metric.cell.voice.Voices;

/** Keeps the cells: what was answered is added, what was retracted is taken off again. */
@Component
class CellProjector implements Projector {

    private static final int PAGE = 2_000;

    private final AnswerRows answers;
    private final CellRows cells;

    CellProjector(AnswerRows answers, CellRows cells) {
        this.answers = answers;
        this.cells = cells;
    }

    @Override
    public String name() {
        return "metric-cell";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public List<String> tables() {
        return List.of("metric_answer", "metric_cell", "metric_day");
    }

    @Override
    public boolean concerns(Recorded recorded) {
        return recorded.event() instanceof FeedbackReceived
                || recorded.event() instanceof ImportRetracted;
    }

    @Override
    public void apply(List<Recorded> batch) {
        Map<LocalDate, Long> days = new LinkedHashMap<>();
        List<Answered> waiting = new ArrayList<>();
        LocalDate today = null;
        for (Recorded recorded : batch) {
            LocalDate day = LocalDate.ofInstant(recorded.recordedAt(), ZoneOffset.UTC);
            if (today != null && !today.equals(day)) {
                add(waiting, today);
            }
            today = day;
            days.put(day, recorded.position());
            if (recorded.event() instanceof FeedbackReceived told) {
                waiting.add(Answered.of(recorded, told));
            } else if (recorded.event() instanceof ImportRetracted told) {
                add(waiting, day);
                retract(told.intake().value(), recorded.position(), day);
            }
        }
        if (today != null) {
            add(waiting, today);
        }
        cells.reached(days);
    }

    private void add(List<Answered> more, LocalDate recordedOn) {
        if (more.isEmpty()) {
            return;
        }
        Deltas deltas = new Deltas();
        more.forEach(answer -> deltas.every(answer, 1));
        List<Answered> before = new ArrayList<>(answers.of(customers(more)));
        Voices.takeOff(before, deltas, -1);
        before.addAll(more);
        Voices.takeOff(before, deltas, 1);
        answers.begin(more);
        cells.add(deltas, recordedOn);
        more.clear();
    }

    private void retract(String intake, long position, LocalDate recordedOn) {
        List<Answered> some = answers.ofImport(intake, 0, PAGE);
        while (!some.isEmpty()) {
            Deltas deltas = new Deltas();
            some.forEach(answer -> deltas.every(answer, -1));
            List<Answered> before = answers.of(customers(some));
            Voices.takeOff(before, deltas, -1);
            answers.end(some, position);
            Voices.takeOff(answers.of(customers(some)), deltas, 1);
            cells.add(deltas, recordedOn);
            some = answers.ofImport(intake, some.getLast().position(), PAGE);
        }
    }

    static Set<String> customers(Collection<Answered> answers) {
        return answers.stream().map(Answered::customer).filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    @Override
    public void clear() {
        answers.clear();
        cells.clear();
    }
}
