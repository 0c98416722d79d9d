package waymark.app.browser.gallery;

import java.util.List;

/** One chart of each kind with sample figures. */
final class SampleCharts {

    static List<Object> all() {
        return List.of();
    }

    private SampleCharts() {}
}
