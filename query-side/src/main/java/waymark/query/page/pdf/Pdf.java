package waymark.query.page.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import waymark.query.page.Say;

/** Prints a {@link Sheet}: tagged (PDF/UA), with its fonts inside. */
@Component
public class Pdf {

    private static final String FONT = "Liberation Sans";
    private static final String DRAWINGS = "<style type=\"text/css\">" + read("drawing.css")
            + "</style>";
    private static final String CSS = read("paper.css");

    /** The fonts inside have no black diamond, but that of cards. */
    private static final char DIAMOND = '\u25C6';
    private static final char PRINTED_DIAMOND = '\u2666';

    static {
        XRLog.setLoggingEnabled(false);
    }

    private final ITemplateEngine templates;
    private final Say say;

    Pdf(ITemplateEngine templates, Say say) {
        this.templates = templates;
        this.say = say;
    }

    /** The answer that hands it over as a file. */
    public ResponseEntity<byte[]> answer(Sheet sheet) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline()
                        .filename(sheet.name() + ".pdf").build().toString())
                .body(printed(sheet));
    }

    /** The document itself. */
    public byte[] printed(Sheet sheet) {
        Map<String, Object> model = new HashMap<>(sheet.model());
        model.putAll(Map.of("say", say, "title", sheet.title(), "css", CSS));
        String page = templates.process(sheet.template(), new Context(Locale.UK, model));
        return of(DrawnWords.laidOver(page.replace(DIAMOND, PRINTED_DIAMOND))
                .replace("</desc>", "</desc>" + DRAWINGS));
    }

    private static byte[] of(String page) {
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        font(builder, "Regular", 400, FontStyle.NORMAL);
        font(builder, "Bold", 700, FontStyle.NORMAL);
        font(builder, "Italic", 400, FontStyle.ITALIC);
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.usePdfUaAccessibility(true);
        // Nothing is fetched from anywhere, whatever a text may say.
        builder.useExternalResourceAccessControl((uri, type) -> false,
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.withHtmlContent(page, null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
        return out.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String cut, int weight, FontStyle style) {
        builder.useFont(() -> resource("/liberation/LiberationSans-" + cut + ".ttf"), FONT, weight,
                style, true);
    }

    private static String read(String name) {
        try (InputStream in = resource("/pdf/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream resource(String path) {
        return Objects.requireNonNull(Pdf.class.getResourceAsStream(path), path);
    }
}
