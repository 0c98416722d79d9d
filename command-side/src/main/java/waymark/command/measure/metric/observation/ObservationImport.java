package waymark.command.measure.metric.observation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import waymark.api.kernel.Receipt;
import waymark.api.kernel.refusal.GeneralRefusal;
import waymark.api.kernel.refusal.Refused;
import waymark.api.measure.metric.MetricId;
import waymark.api.measure.metric.MetricRefusal;
import waymark.api.measure.metric.observation.ObservationCommand.RecordObservation;
import waymark.api.measure.metric.observation.ObservationId;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;
import waymark.command.measure.metric.observation.ObservationReport.Rejected;
import waymark.command.measure.metric.observation.ObservationReport.Row;
import waymark.command.measure.metric.observation.ObservationReport.State;
import waymark.log.AppendRequest;
import waymark.log.EventLog;

/** Says what a file of observations would bring, or brings it: each row by its own command. */
@Component
class ObservationImport {

    private final Commands commands;
    private final EventLog log;

    ObservationImport(Commands commands, EventLog log) {
        this.commands = commands;
        this.log = log;
    }

    /** What would be loaded; nothing is recorded. */
    ObservationReport preview(MetricId metric, ObservationFile file) {
        if (log.streams(List.of(metric.value())).isEmpty()) {
            throw new Refused(GeneralRefusal.UNKNOWN_ID);
        }
        Set<String> here = new HashSet<>(log.taken(file.rows().stream()
                .map(row -> ObservationDecider.claim(metric, row.span()))
                .collect(Collectors.toSet())));
        List<Row> rows = file.rows().stream().map(row -> new Row(row.line(), row.span(),
                row.reading(), here.add(ObservationDecider.claim(metric, row.span()))
                        ? State.NEW
                        : State.HERE_ALREADY,
                null, null)).toList();
        return new ObservationReport(true, file.ignored(), rows, file.rejected());
    }

    /** Loads every row of a period that is not here yet; repeating it changes nothing. */
    ObservationReport load(MetricId metric, ObservationFile file, Ask ask) {
        List<Row> rows = new ArrayList<>();
        List<Rejected> rejected = new ArrayList<>(file.rejected());
        for (ObservationRow row : file.rows()) {
            // The first row takes the key itself: used for another file, it is noticed (COM-2).
            AppendRequest.Key key = rows.isEmpty() ? ask.key() : keyOf(row, ask.key());
            try {
                rows.add(load(metric, row, new Ask(ask.actor(), key, OptionalLong.empty(),
                        ask.correlation())));
            } catch (Refused no) {
                // What is wrong with the whole of it is wrong with every row.
                if (!(no.refusal() instanceof MetricRefusal)) {
                    throw no;
                }
                rejected.add(new Rejected(
                        row.line(), "", "", no.refusal().because().sentence()));
            }
        }
        return new ObservationReport(false, file.ignored(), rows, rejected);
    }

    private Row load(MetricId metric, ObservationRow row, Ask ask) {
        try {
            Receipt receipt = commands.send(ask, new RecordObservation(
                    ObservationId.next(), metric, row.span(), row.reading()));
            return new Row(row.line(), row.span(), row.reading(), State.LOADED,
                    receipt.reference(), receipt.position());
        } catch (Refused no) {
            if (no.refusal() != GeneralRefusal.ALREADY_EXISTS) {
                throw no;
            }
            return new Row(row.line(), row.span(), row.reading(), State.HERE_ALREADY, null, null);
        }
    }

    private static AppendRequest.Key keyOf(ObservationRow row, AppendRequest.Key whole) {
        String own = UUID.nameUUIDFromBytes(
                (whole.key() + "\n" + row.line()).getBytes(StandardCharsets.UTF_8)).toString();
        return new AppendRequest.Key(whole.person(), own, whole.requestHash());
    }
}
