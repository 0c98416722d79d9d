package waymark.query.chart;

import waymark.query.page.Table;

/**
 * A drawn chart and what it draws.
 *
 * @param title the question it answers
 * @param svg the drawing, escaped
 * @param table the same figures
 */
public record Chart(String title, String svg, Table table) {}
