package waymark.command.choose.initiative.register.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import waymark.api.choose.initiative.Inherited;
import waymark.api.choose.initiative.Inherited.Standing;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.worth.Money;
import waymark.command.choose.initiative.register.reading.Register.Rejected;

class RegisterReaderTest {

    @Test
    void columns_are_known_by_their_names_in_any_order_and_case_INI_5() {
        Register register = read("""
                DECISION DATE,Remarks,Claimed Benefit (EUR),spent,Status,owner,Initiative
                2025-03-01,late,"90,000.00","42,000",In progress,Ruth Adeyemi,Plain bill
                """);
        assertThat(register.rejected()).isEmpty();
        assertThat(register.ignored()).containsExactly("Remarks");
        assertThat(register.rows()).containsExactly(new Inherited("Plain bill", "Ruth Adeyemi",
                "In progress", Standing.DELIVERING, eur("42000"), eur("90000"),
                LocalDate.of(2025, 3, 1), "register.csv", 2, null));
    }

    @Test
    void what_is_missing_in_a_row_refuses_nothing_INI_5() {
        Register register = read("title;owner;spent\nOutage texts;;\n");
        assertThat(register.rows()).singleElement().satisfies(row -> {
            assertThat(row.ownerWritten()).isNull();
            assertThat(row.spent()).isNull();
            assertThat(row.standing()).isEqualTo(Standing.UNKNOWN);
        });
    }

    @Test
    void a_bad_value_is_listed_with_line_column_value_and_reason_INI_5() {
        Register register = read("""
                Title,Spent,Decision date
                One,about 10k,2025-03-01
                Two,10,31.02.2025
                ,10,
                Four,USD 10,
                Five,10,
                """);
        assertThat(register.rows()).extracting(Inherited::title).containsExactly("Five");
        assertThat(register.rejected()).extracting(Rejected::line).containsExactly(2, 3, 4, 5);
        assertThat(register.rejected().getFirst().column()).isEqualTo("Spent");
        assertThat(register.rejected().getFirst().value()).isEqualTo("about 10k");
        assertThat(register.rejected()).allSatisfy(one -> {
            assertThat(one.reason()).isNotBlank();
            assertThat(one.accepted()).isNotBlank();
        });
    }

    @Test
    void the_same_row_twice_in_a_file_is_taken_once_INI_5() {
        Register register = read("id,title\nA1,One\nA1,One again\n,One\n,one\n");
        assertThat(register.rows()).hasSize(2);
        assertThat(register.rejected()).extracting(Rejected::reason).containsExactly(
                "This is the same as line 2.", "This is the same as line 4.");
    }

    @Test
    void lines_keep_their_numbers_behind_empty_and_folded_ones() {
        Register register = read("title\n\n\"One\nin two lines\"\n\nTwo\n");
        assertThat(register.rows()).extracting(Inherited::row).containsExactly(3, 6);
    }

    @Test
    void a_day_before_a_month_is_known_by_any_number_above_twelve() {
        Register register = read("title,date\nOne,3/4/2025\nTwo,31/4/2025\nThree,30/4/2025\n");
        assertThat(register.rows()).extracting(Inherited::decidedOn)
                .containsExactly(LocalDate.of(2025, 4, 3), LocalDate.of(2025, 4, 30));
    }

    @Test
    void a_file_that_is_no_register_says_what_one_looks_like() {
        for (String file : new String[]{"", "owner,status\nAna,open\n", "title,name\nOne,Two\n",
                "title,spent (USD)\nOne,10\n", "title\0\n"}) {
            assertThatThrownBy(() -> read(file)).as(file)
                    .isInstanceOfSatisfying(Unacceptable.class, no -> {
                        assertThat(no.field()).isEqualTo("file");
                        assertThat(no.accepted()).isNotBlank();
                    });
        }
    }

    @Test
    void titles_above_the_heading_are_passed_over_and_totals_stay_out_INI_5() {
        Register register = read("""
                CX programme 2025,,,
                As of,1 June 2025,,
                Initiative,Owner,Spent,Savings
                Plain bill,Ruth,100,200
                Total,,100,200
                Total rebuild of the bill,Ana,5,6
                """);
        assertThat(register.rows()).extracting(Inherited::title)
                .containsExactly("Plain bill", "Total rebuild of the bill");
        assertThat(register.rows().getFirst().row()).isEqualTo(4);
        assertThat(register.rejected()).singleElement()
                .satisfies(one -> assertThat(one.reason()).contains("totals"));
    }

    @Test
    void files_of_old_spreadsheets_and_with_a_mark_are_read() {
        String file = "Title\tOwner\nPlain bill\tMarek Dvo\u0159\u00e1k\n";
        assertThat(owner(("\ufeff" + file).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("Marek Dvo\u0159\u00e1k");
        assertThat(owner("Title;Owner\nPlain bill;Ren\u00e9\n"
                .getBytes(Charset.forName("windows-1252")))).isEqualTo("Ren\u00e9");
    }

    private static Object owner(byte[] file) {
        return String.valueOf(
                RegisterReader.read("r.csv", file, "EUR").rows().getFirst().ownerWritten());
    }

    private static Register read(String file) {
        return RegisterReader.read(
                "register.csv", file.getBytes(StandardCharsets.UTF_8), "EUR");
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }
}
