package waymark.api.understand.problem;

import waymark.api.kernel.refusal.Refusal;

/** The refusals about problems. */
public enum ProblemRefusal implements Refusal {
    RESTS_ON_NOTHING("PRB-1", Kind.CONFLICT, "insights",
            "This problem rests on no validated insight.",
            "at least one validated insight, or a waiver that says why not"),
    NO_SUCH_INSIGHT("PRB-1", Kind.INVALID, "insights", "There is no such insight.",
            "ids of insights that were recorded"),
    INSIGHT_NOT_IN_USE("PRB-1", Kind.CONFLICT, "insight",
            "This insight is refuted, retired or merged.",
            "one that is recorded or validated"),
    CAUSE_IS_STATEMENT("PRB-2", Kind.INVALID, "cause.root",
            "This root cause only repeats the statement.",
            "what lies beneath it, in other words than the statement's"),
    NO_CAUSE_YET("PRB-2", Kind.CONFLICT, "", "This problem has no root cause yet.",
            "an analysis first"),
    NOTHING_SHOWN("PRB-3", Kind.CONFLICT, "shownBy",
            "Nothing shows yet that customers no longer have this problem.",
            "a benefit whose verdict is shown, or an outcome that was confirmed"),
    NO_SUCH_PROOF("PRB-3", Kind.INVALID, "shownBy", "There is no such benefit or outcome.",
            "the id of a benefit or an outcome, benefit/... or outcome/..."),
    OF_ANOTHER_PROBLEM("PRB-3", Kind.INVALID, "shownBy",
            "This benefit or outcome is not about this problem.",
            "one of an initiative that attacks this problem, or an outcome that names it"),
    NOT_ATTACKED("PRB-3", Kind.INVALID, "initiative",
            "There is no such initiative, or it does not attack this problem.",
            "an initiative that names this problem"),
    LAID_ASIDE("PRB-4", Kind.CONFLICT, "",
            "This problem is parked or resolved and is kept as it is.",
            "the same after it was reopened"),
    STILL_OPEN("PRB-4", Kind.CONFLICT, "", "This problem is open already.",
            "a problem that is parked or resolved");

    private final Because because;

    ProblemRefusal(String rule, Kind kind, String field, String sentence, String accepted) {
        this.because = new Because(rule, kind, field, sentence, accepted);
    }

    @Override
    public Because because() {
        return because;
    }
}
