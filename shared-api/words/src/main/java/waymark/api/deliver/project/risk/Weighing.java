package waymark.api.deliver.project.risk;

import waymark.api.kernel.Require;

/**
 * How heavily a risk weighs.
 *
 * @param likelihood how likely it is, from 1 (hardly) to 5 (almost certain)
 * @param effect how bad it would be, from 1 (a nuisance) to 5 (the end of the project)
 */
public record Weighing(int likelihood, int effect) {

    /** The end of both scales. */
    public static final int MOST = 5;

    public Weighing {
        var _ = Require.between("likelihood", likelihood, 1, MOST);
        var _ = Require.between("effect", effect, 1, MOST);
    }

    /** Both multiplied, from 1 to 25. */
    public int score() {
        return likelihood * effect;
    }
}
