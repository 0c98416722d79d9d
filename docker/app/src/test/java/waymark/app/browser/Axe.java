package waymark.app.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * The rules of axe-core, run in the page. Its script is handed in once for each page that was
 * loaded, however often themes and widths change, since reading it takes as long as half a run.
 */
final class Axe {

    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a",
            "wcag21aa", "wcag22aa", "best-practice");
    private static final String SCRIPT = AxeBuilder.getAxeScript();
    private static final String RUN = """
            async tags => {
              const only = {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']};
              const {violations} = await axe.run(document, only);
              return violations.flatMap(rule => rule.nodes.map(node =>
                `${rule.id}: ${rule.help}\\n    ${node.html}\\n    ${node.failureSummary}`));
            }""";

    /** Every element that breaks a rule, with the rule and what would mend it. */
    @SuppressWarnings("unchecked") // What the script returns.
    static List<String> violations(Page page) {
        // After a click the page may be there before its style sheet, and would be judged bare.
        page.waitForLoadState();
        if (!(Boolean) page.evaluate("'axe' in window")) {
            page.evaluate(SCRIPT);
        }
        return (List<String>) page.evaluate(RUN, WCAG_22_AA);
    }

    private Axe() {}
}
