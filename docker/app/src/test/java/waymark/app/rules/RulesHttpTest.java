package waymark.app.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;
import waymark.api.kernel.refusal.Refusal;
import waymark.app.testing.ProgramTest;
import waymark.app.testing.Tried;
import waymark.app.testing.Tried.Answered;
import waymark.app.testing.lane.Planned;
import waymark.log.codec.names.WordScan;

/** Looks back on all tests over HTTP of this run, and so comes last; see {@link Tried}. */
@Order(Integer.MAX_VALUE - 1)
@Execution(ExecutionMode.CONCURRENT)
class RulesHttpTest {

    private static final String DOOR = "PUT /api/insights/{}/validation";

    @Test
    void every_rule_is_refused_and_accepted_over_HTTP() throws IOException {
        Set<String> asking = testsOverHttp();
        await().atMost(Duration.ofMinutes(20))
                .until(() -> Planned.open().noneMatch(asking::contains));
        Set<String> seen = Tried.all().stream().map(Answered::testClass)
                .collect(Collectors.toSet());
        assumeThat(seen).as("a whole run").containsAll(asking);
        Kept kept = new Kept(Tried.all());
        SortedSet<String> rules = rules();
        Files.writeString(Path.of("target/rules-" + System.getProperty(
                "waymark.test.database", "h2") + ".md"), kept.table(rules));
        assertThat(rules.stream().flatMap(kept::missing)).isEmpty();
    }

    @Test
    void a_rule_is_not_tried_by_being_named_or_by_half_a_case() {
        Answered named = new Answered(method("INS_1_is_named"), DOOR, "", "");
        Answered refused = new Answered(method("any"), DOOR, "INS-1", "ONLY_ASSUMPTIONS");
        Answered elsewhere = new Answered(method("any"), "POST /api/insights", "", "");
        Answered byOthers = new Answered(Object.class.getMethods()[0], DOOR, "", "");
        assertThat(missing("INS-1", named)).hasSize(1);
        assertThat(missing("INS-1", refused, elsewhere, byOthers)).hasSize(1);
        assertThat(missing("INS-1", refused, named)).isEmpty();
        assertThat(missing("FBK-1", named, refused)).hasSize(1);
        assertThat(missing("FBK-1", new Answered(method("FBK_12"), DOOR, "", ""))).hasSize(1);
    }

    /** Tests that are only there to be read. */
    interface Planted {

        void INS_1_is_named();

        void FBK_12();

        void any();
    }

    private static Method method(String name) {
        return Stream.of(Planted.class.getMethods())
                .filter(one -> one.getName().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void every_rule_that_can_refuse_is_looked_for_by_itself() {
        assertThat(rules()).hasSizeGreaterThan(40).contains("COM-2", "INS-1")
                .containsAll(Kept.SILENT.keySet());
        assertThat(testsOverHttp()).hasSizeGreaterThan(20).contains("InsightHttpTest");
    }

    private static List<String> missing(String rule, Answered... answered) {
        return new Kept(List.of(answered)).missing(rule).toList();
    }

    /** Those that a refusal names, and those that were promised, which may refuse nothing. */
    private static SortedSet<String> rules() {
        SortedSet<String> rules = new TreeSet<>(Kept.PROMISED);
        refusals().forEach(refusal -> rules.add(refusal.rule()));
        return rules;
    }

    /** Every refusal that there is. */
    static List<Refusal> refusals() {
        return WordScan.of(Refusal.class, "waymark.api").stream().filter(Class::isEnum)
                .flatMap(type -> Stream.of(type.getEnumConstants())).map(Refusal.class::cast)
                .toList();
    }

    /** The classes that ask the program over HTTP; not read, as memory is counted beside this. */
    private static Set<String> testsOverHttp() {
        var finder = new ClassPathScanningCandidateComponentProvider(false);
        finder.setResourcePattern("**/*HttpTest.class");
        finder.addIncludeFilter(new AssignableTypeFilter(ProgramTest.class));
        return finder.findCandidateComponents("waymark.app").stream()
                .map(test -> ClassUtils.getShortName(String.valueOf(test.getBeanClassName())))
                .collect(Collectors.toSet());
    }
}
