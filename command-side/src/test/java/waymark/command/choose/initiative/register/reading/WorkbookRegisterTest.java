package waymark.command.choose.initiative.register.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import waymark.api.choose.initiative.Inherited;
import waymark.api.choose.initiative.Inherited.Standing;
import waymark.api.kernel.refusal.Refused;
import waymark.api.listen.feedback.FeedbackRefusal;
import waymark.api.worth.Money;
import waymark.command.choose.initiative.register.reading.Register.Rejected;

/** Registers in workbooks, whole and broken. */
class WorkbookRegisterTest {

    @Test
    void a_workbook_is_read_at_the_sheet_that_is_a_register_INI_5() throws IOException {
        Register register = RegisterReader.read("programme.xlsx", workbook(), "EUR");
        assertThat(register.rejected()).isEmpty();
        assertThat(register.rows()).containsExactly(
                new Inherited("Plain bill", "Ruth Adeyemi", "In progress", Standing.DELIVERING,
                        eur("42000.13"), eur("90000"), LocalDate.of(2025, 3, 1),
                        "programme.xlsx", 3, null),
                new Inherited("Outage texts", null, "done", Standing.DELIVERED, null, null, null,
                        "programme.xlsx", 4, null));
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", "1.0")) {
            Worksheet cover = book.newWorksheet("Cover");
            cover.value(0, 0, "Programme");
            cover.value(0, 1, "Customer experience");
            Worksheet sheet = book.newWorksheet("Register");
            sheet.value(0, 0, "Where we stand");
            String[] heading = {"Initiative", "Owner", "Status", "Spent", "Savings (EUR)",
                    "Decided on"};
            for (int at = 0; at < heading.length; at++) {
                sheet.value(1, at, heading[at]);
            }
            sheet.value(2, 0, "Plain bill");
            sheet.value(2, 1, "Ruth Adeyemi");
            sheet.value(2, 2, "In progress");
            sheet.value(2, 3, new BigDecimal("42000.125678"));
            sheet.value(2, 4, "90k");
            sheet.value(2, 5, LocalDate.of(2025, 3, 1));
            sheet.style(2, 5).format("yyyy-mm-dd").set();
            sheet.value(3, 0, "Outage texts");
            sheet.value(3, 2, "done");
        }
        return bytes.toByteArray();
    }

    @Test
    void a_formula_that_nobody_calculated_keeps_its_row_out_INI_5() throws IOException {
        Register register = RegisterReader.read("r.xlsx", book(sheet -> {
            sheet.value(1, 0, "Plain bill");
            sheet.formula(1, 1, "6*7000");
            sheet.value(2, 0, "Outage texts");
            sheet.value(2, 1, 10);
        }), "EUR");
        assertThat(register.rows()).extracting(Inherited::title).containsExactly("Outage texts");
        assertThat(register.rejected()).containsExactly(new Rejected(2, null, "Plain bill",
                "A formula of this row has no value, as nobody calculated it.",
                "the workbook as a spreadsheet program saved it."));
    }

    @Test
    void a_workbook_that_breaks_off_within_its_second_row_is_refused_INI_5() throws IOException {
        byte[] whole = book(sheet -> sheet.value(1, 0, "Plain bill"));
        byte[] cut = Zips.cut(whole, "xl/worksheets/sheet1.xml", "<row r=\"2\"");
        assertThat(RegisterReader.read("r.xlsx", whole, "EUR").rows()).hasSize(1);
        assertThatThrownBy(() -> RegisterReader.read("r.xlsx", cut, "EUR"))
                .isInstanceOfSatisfying(Refused.class, no -> assertThat(no.refusal())
                        .isEqualTo(FeedbackRefusal.NOT_XLSX));
    }

    @Test
    void of_two_sheets_that_are_registers_alike_the_first_is_read_INI_5() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", "1.0")) {
            for (String year : new String[]{"2026", "2025"}) {
                Worksheet sheet = book.newWorksheet(year);
                sheet.value(0, 0, "Initiative");
                sheet.value(0, 1, "Spent");
                sheet.value(1, 0, "Plain bill of " + year);
            }
        }
        assertThat(RegisterReader.read("r.xlsx", bytes.toByteArray(), "EUR").rows())
                .extracting(Inherited::title).containsExactly("Plain bill of 2026");
    }

    private static byte[] book(Consumer<Worksheet> rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Register");
            sheet.value(0, 0, "Initiative");
            sheet.value(0, 1, "Spent");
            rows.accept(sheet);
        }
        return bytes.toByteArray();
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }
}
