package waymark.app.understand.journey.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;
import waymark.app.understand.journey.Walking;

/** A map as a paper: one lying page, tagged, with its fonts inside. */
class JourneyPrintHttpTest extends Walking {

    @ParameterizedTest
    @CsvSource({"1, 1", "4, 3", "12, 5"})
    void a_map_of_any_size_is_printed_on_one_lying_page(int stages, int each)
            throws IOException {
        Answer drawn = draw(Map.of("title", "A long way", "kind", "AS_IS", "map",
                Map.of("stages", IntStream.range(0, stages).mapToObj(stage -> Map.of("number",
                        stage + 1, "name", "Stage " + stage, "touchpoints",
                        IntStream.rangeClosed(1, each)
                                .mapToObj(at -> touchpoint(stage * each + at)).toList()))
                        .toList())));
        String page = "/understand/journeys/" + drawn.reference() + "?after="
                + drawn.header("Waymark-Position");
        assertThat(reading(Part.EMPLOYEE).open(page).is(200).text())
                .contains("Stage " + (stages - 1));
        try (PDDocument pdf = Loader.loadPDF(reading(Part.EMPLOYEE).file(page + "&format=pdf"))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            PDPage only = pdf.getPage(0);
            assertThat(only.getMediaBox().getWidth()).isGreaterThan(only.getMediaBox().getHeight());
            tagged(pdf);
            assertThat(embedded(only.getResources())).as("fonts").isPositive();
            assertThat(new PDFTextStripper().getText(pdf)).contains("A long way",
                    "Waits for", "line of visibility", "Stage " + (stages - 1), "assumed");
            assertThat(reach(pdf)).as("how far to the right words stand")
                    .isBetween(each * stages == 1 ? 0f : 500f, only.getMediaBox().getWidth());
        }
    }

    /** Where the last word ends, in points from the left. */
    private static float reach(PDDocument pdf) throws IOException {
        float[] furthest = {0};
        new PDFTextStripper() {
            @Override
            protected void writeString(String words, List<TextPosition> places) {
                places.forEach(one -> furthest[0] = Math.max(furthest[0],
                        one.getXDirAdj() + one.getWidthDirAdj()));
            }
        }.getText(pdf);
        return furthest[0];
    }

    /** A reader of the document knows its language, its title and what the drawing shows. */
    private static void tagged(PDDocument pdf) {
        var catalogue = pdf.getDocumentCatalog();
        assertThat(catalogue.getMarkInfo().isMarked()).isTrue();
        assertThat(catalogue.getStructureTreeRoot().getKids()).isNotEmpty();
        assertThat(catalogue.getLanguage()).startsWith("en");
        assertThat(pdf.getDocumentInformation().getTitle()).contains("A long way");
    }

    private static long embedded(PDResources resources) throws IOException {
        long fonts = 0;
        for (COSName name : resources.getFontNames()) {
            assertThat(resources.getFont(name).isEmbedded()).as(name.getName()).isTrue();
            fonts++;
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDFormXObject form) {
                fonts += embedded(form.getResources());
            }
        }
        return fonts;
    }

    private static Map<String, Object> touchpoint(int number) {
        return Map.of("number", number, "words", Map.of("name",
                "Waits for the engineer at home " + number, "channel", "at home", "action",
                "Takes a day off and waits by the window", "expectation",
                "Somebody comes when it was said"), "detail",
                Map.of("momentOfTruth", true,
                        "pains", List.of(Map.of("what", "A lost day, and nobody rings", "weight",
                                5)),
                        "heardAs", List.of(), "metrics", List.of("Never measured")));
    }
}
