package waymark.app.house.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import waymark.app.house.tidy.Code.Method;
import waymark.app.house.tidy.Texts.Text;

class TidyTest {

    private static Texts repository = new Texts(List.of());

    @BeforeAll
    static void read() throws IOException {
        repository = Texts.ofRepository();
    }

    static Stream<Rule> rules() {
        return Stream.of(LineRules.ALL, ShapeRules.ALL, PackageRules.ALL, PaperRules.ALL)
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(Rule rule) {
        assertThat(rule.breachesIn(repository)).as(rule.sentence()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void bites(Rule rule) {
        assertThat(rule.breachesIn(rule.violation())).as(rule.sentence()).isNotEmpty();
    }

    @Test
    void files_and_methods_are_short_in_the_middle() {
        List<Integer> files = repository.java().filter(Text::isMain)
                .map(text -> text.lines().size()).sorted().toList();
        List<Long> methods = Code.methods(repository).map(Method::lines)
                .filter(lines -> lines > 0).sorted().toList();
        System.out.printf("%d main files: median %d lines, nine in ten at most %d%n",
                files.size(), at(files, 50), at(files, 90));
        System.out.printf("%d methods: median %d lines, nine in ten at most %d%n",
                methods.size(), at(methods, 50), at(methods, 90));
        assertThat(files).hasSizeGreaterThan(700);
        assertThat(at(files, 50)).isLessThanOrEqualTo(60);
        assertThat(at(files, 90)).isLessThanOrEqualTo(116);
        assertThat(methods).hasSizeGreaterThan(3_000);
        assertThat(at(methods, 90)).isLessThanOrEqualTo(14);
    }

    private static <N> N at(List<N> sorted, int percent) {
        return sorted.get((sorted.size() - 1) * percent / 100);
    }
}
