package waymark.trial.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.trial.history.Edit.Answer;
import waymark.trial.history.Edit.Answer.Done;
import waymark.trial.history.Edit.Answer.Stale;
import waymark.trial.history.Edit.Answer.Unknown;
import waymark.trial.history.Flaw.Kind;
import waymark.trial.history.History.Entry;

/** Says what is wrong with a history. Takes n log n steps for n things that happened. */
public final class Checker {

    private record Place(String stream, long version) {}

    private final History history;
    private final Map<String, Edit> sent = new HashMap<>();
    private final Map<Place, Entry> stored = new HashMap<>();
    private final List<Flaw> flaws = new ArrayList<>();

    private Checker(History history) {
        this.history = history;
        history.edits().forEach(edit -> sent.put(edit.key(), edit));
        history.log().forEach(entry -> stored.put(
                new Place(entry.stream(), entry.version()), entry));
    }

    /** Everything that no order explains; nothing, if all is well. */
    public static List<Flaw> check(History history) {
        Checker checker = new Checker(history);
        checker.log();
        history.edits().forEach(checker::answer);
        checker.realTime();
        history.looks().forEach(new Looks(checker)::look);
        return List.copyOf(checker.flaws);
    }

    private void log() {
        Set<String> seen = new HashSet<>();
        for (Entry entry : history.log()) {
            Edit edit = sent.get(entry.words());
            if (edit == null || !edit.stream().equals(entry.stream())) {
                flaw(Kind.UNSENT, entry + " was asked for by nobody");
                continue;
            }
            flawUnless(seen.add(entry.words()), Kind.TWICE, entry + " stands there twice");
            flawUnless(edit.named() == entry.version() - 1, Kind.STALE_ACCEPTED,
                    entry + " was made against " + edit.named());
            flawUnless(!(edit.answer() instanceof Stale), Kind.REFUSED_STORED,
                    entry + " was refused");
        }
    }

    private void answer(Edit edit) {
        Answer answer = edit.answer();
        switch (answer) {
            case Done(long version, long position) -> {
                flawUnless(version == edit.named() + 1, Kind.STALE_ACCEPTED,
                        edit + " was made against another version");
                Entry there = at(edit.stream(), version);
                flawUnless(there != null && there.words().equals(edit.key())
                        && there.position() == position, Kind.LOST, edit + " stands as " + there);
            }
            case Stale() -> {
                Entry other = at(edit.stream(), edit.named() + 1);
                flawUnless(other != null && begun(other) <= edit.ended(), Kind.WRONGLY_REFUSED,
                        edit + " came before " + other);
            }
            case Unknown() -> {}
        }
    }

    /** From the last position to the first: nothing may begin after something later had ended. */
    private void realTime() {
        long ended = Long.MAX_VALUE;
        for (Entry entry : history.log().reversed()) {
            Edit edit = sent.get(entry.words());
            if (edit != null && edit.answer() instanceof Done) {
                flawUnless(edit.begun() <= ended, Kind.OUT_OF_ORDER,
                        entry + " began after a later one had been answered");
                ended = Math.min(ended, edit.ended());
            }
        }
    }

    @Nullable
    Entry at(String stream, long version) {
        return stored.get(new Place(stream, version));
    }

    /** When what is stored was first asked for. */
    long begun(Entry entry) {
        Edit edit = sent.get(entry.words());
        return edit == null ? Long.MIN_VALUE : edit.begun();
    }

    void flawUnless(boolean well, Kind kind, String words) {
        if (!well) {
            flaw(kind, words);
        }
    }

    private void flaw(Kind kind, String words) {
        flaws.add(new Flaw(kind, words));
    }
}
