package waymark.query.choose.initiative;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.initiative.Inherited;
import waymark.api.choose.initiative.InitiativeView.Scored;
import waymark.api.choose.initiative.InitiativeView.Track;
import waymark.log.Recorded;
import waymark.query.choose.initiative.progress.Progress;

/**
 * What is kept of an initiative to be read; see {@code InitiativeView} for what the words mean. The
 * owner as written in a register is personal and so not kept here.
 */
record InitiativeRow(
        String id,
        String reference,
        long version,
        Said said,
        Carried carried,
        Progress progress,
        @Nullable Track track,
        @Nullable Inherited inherited,
        List<Scored> scores,
        @Nullable String judgement,
        String recordedBy,
        Instant recordedAt,
        Instant changedAt) {

    /** What it is and what it is for. */
    record Said(String title, String summary, List<String> problems,
            @Nullable String objective) {}

    /** Who carries it. */
    record Carried(@Nullable String owner, boolean accepted, @Nullable String sponsor,
            List<String> departments) {

        static final Carried BY_NOBODY = new Carried(null, false, null, List.of());

        Carried by(@Nullable String person) {
            return new Carried(person, false, sponsor, departments);
        }

        Carried takenOn() {
            return new Carried(owner, true, sponsor, departments);
        }
    }

    static InitiativeRow begin(Recorded recorded) {
        return new InitiativeRow(recorded.stream(),
                Objects.requireNonNull(recorded.reference(), "numbered by the log"),
                recorded.version(), new Said("", "", List.of(), null), Carried.BY_NOBODY,
                Progress.NONE, null, null, List.of(), null,
                recorded.meta().actor().person(), recorded.recordedAt(), recorded.recordedAt());
    }

    /** Only an event of its own stream moves its version. */
    InitiativeRow changed(Recorded recorded) {
        long moved = recorded.stream().equals(id) ? recorded.version() : version;
        return new InitiativeRow(id, reference, moved, said, carried, progress, track,
                inherited, scores, judgement, recordedBy, recordedAt, recorded.recordedAt());
    }

    InitiativeRow saying(Said words) {
        return new InitiativeRow(id, reference, version, words, carried, progress, track,
                inherited, scores, judgement, recordedBy, recordedAt, changedAt);
    }

    InitiativeRow carried(Carried who) {
        return new InitiativeRow(id, reference, version, said, who, progress, track,
                inherited, scores, judgement, recordedBy, recordedAt, changedAt);
    }

    InitiativeRow moved(UnaryOperator<Progress> step) {
        return new InitiativeRow(id, reference, version, said, carried, step.apply(progress),
                track, inherited, scores, judgement, recordedBy, recordedAt, changedAt);
    }

    InitiativeRow on(Track quick) {
        return new InitiativeRow(id, reference, version, said, carried, progress, quick,
                inherited, scores, judgement, recordedBy, recordedAt, changedAt);
    }

    InitiativeRow from(Inherited register) {
        return new InitiativeRow(id, reference, version, said, carried, progress, track,
                register, scores, judgement, recordedBy, recordedAt, changedAt);
    }

    InitiativeRow scored(List<Scored> all) {
        return new InitiativeRow(id, reference, version, said, carried, progress, track,
                inherited, all, judgement, recordedBy, recordedAt, changedAt);
    }

    InitiativeRow judged(String words) {
        return new InitiativeRow(id, reference, version, said, carried, progress, track,
                inherited, scores, words, recordedBy, recordedAt, changedAt);
    }
}
