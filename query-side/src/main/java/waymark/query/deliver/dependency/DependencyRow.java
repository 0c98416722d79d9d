package waymark.query.deliver.dependency;

import waymark.api.deliver.dependency.Dependency;

/**
 * What is kept of one dependency.
 *
 * @param holds whether it was not ended
 */
record DependencyRow(int number, Dependency dependency, String reason, boolean holds) {

    DependencyRow ended() {
        return new DependencyRow(number, dependency, reason, false);
    }
}
