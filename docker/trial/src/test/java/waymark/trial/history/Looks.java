package waymark.trial.history;

import waymark.trial.history.Flaw.Kind;
import waymark.trial.history.History.Entry;

/** Judges what readers were shown. */
record Looks(Checker checker) {

    void look(Look look) {
        Entry shown = checker.at(look.stream(), look.version());
        if (shown == null || !shown.words().equals(look.words())) {
            checker.flawUnless(false, Kind.FALSE_LOOK, look + " and there stands " + shown);
            return;
        }
        checker.flawUnless(checker.begun(shown) <= look.ended(), Kind.EARLY_LOOK,
                look + " came before it was asked for");
        Entry next = checker.at(look.stream(), look.version() + 1);
        checker.flawUnless(next == null || next.position() > look.seen(), Kind.OLD_LOOK,
                look + " though the reader had seen " + next);
    }
}
