package waymark.query.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import waymark.query.chart.BubbleChart.Bubble;
import waymark.query.chart.BubbleChart.Measure;
import waymark.query.chart.PlanChart.Curve;
import waymark.query.chart.PlanChart.Kind;
import waymark.query.chart.PlanChart.Planned;
import waymark.query.chart.PlanChart.Reached;
import waymark.query.chart.Tornado.Swing;
import waymark.query.page.export.Export;

class ChartTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 31);
    private static final Function<BigDecimal, String> SAID = BigDecimal::toPlainString;
    private static final String HOSTILE = "</text><script>alert(1)</script>\" onload='x'&amp;";

    static Stream<Chart> charts() {
        return Stream.of(line(HOSTILE, 5), plan(HOSTILE), bars(HOSTILE), bubbles(HOSTILE),
                tornado(HOSTILE));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void it_is_well_formed_and_says_what_it_shows(Chart chart) throws Exception {
        Element svg = xml(chart.svg()).getDocumentElement();
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(words(svg, "title")).containsExactly(HOSTILE);
        assertThat(words(svg, "desc")).containsExactly("what there is to see");
        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
    }

    @ParameterizedTest
    @MethodSource("charts")
    void it_leaves_colour_to_the_style_sheet(Chart chart) {
        assertThat(chart.svg()).doesNotContainPattern("style=|fill=|stroke=|#[0-9a-f]{6}");
    }

    @Test
    void every_figure_of_the_drawing_is_in_the_table_too() {
        assertThat(Export.csv(tornado("t").table())).contains("Calls saved,-12,210",
                "Build,118,61");
        assertThat(Export.csv(line("l", 2).table())).contains("2026-05-31,0,-6,6,100");
        assertThat(Export.csv(bars("b").table())).contains("Cashable,231", "Calls,-38");
        assertThat(Export.csv(plan("p").table())).contains("2026-05-31,10,20,30,25");
        assertThat(Export.csv(bubbles("b").table())).contains("PRB-3,8900,31,605");
    }

    @Test
    void labels_stand_at_the_data() throws Exception {
        assertThat(texts(plan("p"))).contains("spent 25", "plan", "May 2026");
        assertThat(texts(bars("b"))).contains("Cashable", "231", "Calls", "-38");
        assertThat(texts(tornado("t"))).contains("likely 96", "Calls saved", "210");
        assertThat(texts(bubbles("b"))).contains("PRB-3", "customers →");
    }

    @Test
    void bars_begin_at_zero() throws Exception {
        NodeList drawn = xml(bars("b").svg()).getElementsByTagName("rect");
        Element more = (Element) drawn.item(0);
        Element less = (Element) drawn.item(1);
        var zero = new BigDecimal(more.getAttribute("x"));
        assertThat(new BigDecimal(less.getAttribute("x"))
                .add(new BigDecimal(less.getAttribute("width")))).isEqualByComparingTo(zero);
    }

    @Test
    void an_axis_of_money_shows_zero_even_when_no_amount_is_near_it() throws Exception {
        assertThat(texts(plan("p"))).contains("0");
    }

    @Test
    void a_break_of_the_series_breaks_the_line() throws Exception {
        Element svg = xml(line("l", 5).svg()).getDocumentElement();
        assertThat(svg.getElementsByTagName("path").getLength()).isEqualTo(2);
        assertThat(texts(line("l", 5))).contains("series break");
    }

    @Test
    void nothing_to_show_is_drawn_as_nothing() throws Exception {
        var none = new LineChart("l", "d", SAID, List.of(), List.of());
        assertThat(xml(none.drawn().svg()).getElementsByTagName("path").getLength()).isZero();
        assertThat(xml(none.sparkline()).getElementsByTagName("path").getLength()).isZero();
        xml(new BarChart("b", "d", SAID, List.of()).drawn().svg());
        xml(new PlanChart("p", "d", SAID, List.of(), List.of()).drawn().svg());
        xml(new Tornado("t", "d", SAID, BigDecimal.ONE, List.of()).drawn().svg());
        var measure = new Measure("m", SAID);
        xml(new BubbleChart("b", "d", measure, measure, measure, List.of()).drawn().svg());
    }

    private static Chart line(String title, int many) {
        var points = IntStream.range(0, many).mapToObj(i -> new LineChart.Point(
                MAY.plusMonths(i), big(i), big(i - 6), big(i + 6), 100 + i)).toList();
        return new LineChart(title, "what there is to see", SAID, points,
                List.of(LocalDate.of(2026, 7, 15))).drawn();
    }

    private static Chart plan(String title) {
        return new PlanChart(title, "what there is to see", SAID,
                List.of(new Planned(MAY, big(10), big(20), big(30)),
                        new Planned(MAY.plusMonths(9), big(40), big(50), big(60))),
                List.of(new Curve("spent", Kind.SPENT, List.of(new Reached(MAY, big(25)))),
                        new Curve("shown", Kind.SHOWN, List.of(new Reached(MAY, big(25))))))
                .drawn();
    }

    private static Chart bars(String title) {
        return new BarChart(title, "what there is to see", SAID, List.of(
                new BarChart.Bar("Cashable", big(231)), new BarChart.Bar("Calls", big(-38))))
                .drawn();
    }

    private static Chart bubbles(String title) {
        return new BubbleChart(title, "what there is to see", new Measure("customers", SAID),
                new Measure("points", SAID), new Measure("cost", SAID),
                List.of(new Bubble("PRB-3", big(8900), big(31), big(605)),
                        new Bubble("none", big(0), big(0), big(0))))
                .drawn();
    }

    private static Chart tornado(String title) {
        return new Tornado(title, "what there is to see", SAID, big(96), List.of(
                new Swing("Build", big(118), big(61)),
                new Swing("Calls saved", big(-12), big(210))))
                .drawn();
    }

    private static BigDecimal big(int value) {
        return BigDecimal.valueOf(value);
    }

    private static Document xml(String svg) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)));
    }

    private static List<String> texts(Chart chart) throws Exception {
        return words(xml(chart.svg()).getDocumentElement(), "text");
    }

    private static List<String> words(Element svg, String element) {
        NodeList found = svg.getElementsByTagName(element);
        return IntStream.range(0, found.getLength()).mapToObj(found::item)
                .map(node -> node.getTextContent()).toList();
    }
}
