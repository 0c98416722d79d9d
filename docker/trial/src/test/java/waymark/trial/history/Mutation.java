package waymark.trial.history;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.trial.history.Edit.Answer.Done;
import waymark.trial.history.Edit.Answer.Stale;
import waymark.trial.history.Flaw.Kind;
import waymark.trial.history.History.Entry;

/** Ways to spoil a sound history, and what the checker has to call each. */
public enum Mutation {
    LOSE_THE_LAST(Kind.LOST, (all, random) -> all.storing(log -> log.remove(
            any(random, all.log().stream().filter(entry -> isLast(all, entry)
                    && edit(all, entry).answer() instanceof Done))))),
    WRITE_OVER(Kind.LOST, (all, random) -> all.storing(log -> log.replaceAll(
            new Exchange(any(random, done(all)), "another's")::apply))),
    STORE_TWICE(Kind.TWICE, (all, random) -> all.storing(
            log -> log.add(again(all, any(random, all.log().stream()))))),
    ACCEPT_AN_OLD_VERSION(Kind.STALE_ACCEPTED, (all, random) -> {
        Edit edit = any(random, done(all).filter(each -> each.named() > 0));
        return all.with(edit, edit.against(edit.named() - 1));
    }),
    STORE_ON_TOP(Kind.STALE_ACCEPTED, (all, random) -> {
        Edit stale = any(random, stale(all));
        Entry last = last(all, stale.stream());
        Entry next = new Entry(head(all) + 1, stale.stream(), last.version() + 1, stale.key());
        return all.with(stale, stale.answered(new Done(next.version(), next.position())))
                .storing(log -> log.add(next));
    }),
    REFUSE_FOR_NOTHING(Kind.WRONGLY_REFUSED, (all, random) -> {
        Edit stale = any(random, stale(all));
        return all.with(stale, stale.against(last(all, stale.stream()).version()));
    }),
    REFUSE_TOO_EARLY(Kind.WRONGLY_REFUSED, (all, random) -> {
        Edit stale = any(random, stale(all));
        long first = all.edits().stream().mapToLong(Edit::begun).min().orElseThrow() - 1;
        return all.with(stale, new Edit(stale.key(), stale.stream(), stale.named(),
                new Stale(), first, first));
    }),
    STORE_THE_REFUSED(Kind.REFUSED_STORED, (all, random) -> {
        Edit done = any(random, done(all));
        return all.with(done, done.answered(new Stale()));
    }),
    INVENT(Kind.UNSENT, (all, random) -> all.storing(log -> log.add(new Entry(head(all) + 1,
            all.log().getLast().stream(), 1_000_000, "never sent")))),
    EXCHANGE_TIMES(Kind.OUT_OF_ORDER, (all, random) -> {
        Edit early = any(random, done(all).filter(one -> done(all)
                .anyMatch(two -> one.ended() < two.begun())));
        Edit late = any(random, done(all).filter(two -> early.ended() < two.begun()));
        return all.editing(each -> each.equals(early)
                ? early.at(late)
                : each.equals(late) ? late.at(early) : each);
    }),
    LOOK_BACK(Kind.OLD_LOOK, (all, random) -> {
        Look look = any(random, all.looks().stream().filter(each -> next(all, each) != null));
        return all.with(look, new Look(look.stream(), head(all), look.version(), look.words(),
                look.begun(), look.ended()));
    }),
    SHOW_SOMETHING_ELSE(Kind.FALSE_LOOK, (all, random) -> {
        Look look = any(random, all.looks().stream());
        return all.with(look, new Look(look.stream(), look.seen(), look.version() + 1,
                look.words(), look.begun(), look.ended()));
    }),
    SHOW_THE_FUTURE(Kind.EARLY_LOOK, (all, random) -> {
        Look look = any(random, all.looks().stream().filter(each -> each.version() > 0));
        return all.with(look, look.at(Long.MIN_VALUE));
    });

    private interface Change {
        History apply(History history, Random random);
    }

    private record Exchange(Edit of, String words) {
        Entry apply(Entry entry) {
            return entry.words().equals(of.key())
                    ? new Entry(entry.position(), entry.stream(), entry.version(), words)
                    : entry;
        }
    }

    private final Kind kind;
    private final Change change;

    Mutation(Kind kind, Change change) {
        this.kind = kind;
        this.change = change;
    }

    /** What the checker has to call it. */
    public Kind kind() {
        return kind;
    }

    /** The history, spoiled at a place taken at random. */
    public History apply(History history, Random random) {
        return change.apply(history, random);
    }

    private static <T> T any(Random random, Stream<T> all) {
        List<T> some = all.toList();
        return some.get(random.nextInt(some.size()));
    }

    private static Stream<Edit> done(History all) {
        return all.edits().stream().filter(edit -> edit.answer() instanceof Done);
    }

    private static Stream<Edit> stale(History all) {
        return all.edits().stream().filter(edit -> edit.answer() instanceof Stale);
    }

    private static Edit edit(History all, Entry entry) {
        return any(new Random(0), all.edits().stream()
                .filter(each -> each.key().equals(entry.words())));
    }

    private static boolean isLast(History all, Entry entry) {
        return last(all, entry.stream()).equals(entry);
    }

    private static Entry last(History all, String stream) {
        return all.log().stream().filter(entry -> entry.stream().equals(stream))
                .reduce((_, later) -> later).orElseThrow();
    }

    private static @Nullable Entry next(History all, Look look) {
        return all.log().stream().filter(entry -> entry.stream().equals(look.stream())
                && entry.version() == look.version() + 1).findFirst().orElse(null);
    }

    private static Entry again(History all, Entry entry) {
        return new Entry(head(all) + 1, entry.stream(), last(all, entry.stream()).version() + 1,
                entry.words());
    }

    private static long head(History all) {
        return all.log().getLast().position();
    }
}
