package waymark.query.page.pdf;

import java.util.Map;

/**
 * What is to be printed.
 *
 * @param name the name of the file, without its ending
 * @param title what the document is called, read out by screen readers
 * @param template a template under {@code templates/} that is well-formed XML, see
 *     {@code kit/pdf.html}
 * @param model what the template reads beside {@code say}, {@code title} and {@code css}
 */
public record Sheet(String name, String title, String template, Map<String, Object> model) {}
