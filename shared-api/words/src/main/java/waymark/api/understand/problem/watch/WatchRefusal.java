package waymark.api.understand.problem.watch;

import waymark.api.kernel.refusal.Refusal;

/** The refusals about the watch over resolved problems. */
public enum WatchRefusal implements Refusal {
    NOTHING_PROPOSED("Nothing proposes to take this problem up again.",
            "a problem that is resolved and watched");

    private final Because because;

    WatchRefusal(String sentence, String accepted) {
        this.because = new Because("PRB-4", Kind.CONFLICT, "", sentence, accepted);
    }

    @Override
    public Because because() {
        return because;
    }
}
