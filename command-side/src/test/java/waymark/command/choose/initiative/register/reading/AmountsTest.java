package waymark.command.choose.initiative.register.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.worth.Money;

class AmountsTest {

    private final Amounts amounts = new Amounts("EUR");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "61000|61000", "61,000.50|61000.50", "61.000,5|61000.50", "61 000|61000",
            "61'000|61000", "1,234|1234", "1.234|1234", "1.23|1.23", "0,9|0.90",
            "EUR 61000|61000", "61000 eur|61000", "\u20ac61k|61000", "1.2m|1200000", "0|0"})
    void an_amount_is_read_as_people_write_it(String written, String expected) {
        assertThat(amounts.read("spent", written)).isEqualTo(Money.of(expected, "EUR"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "n/a", "TBD"})
    void what_says_nothing_is_no_amount(String written) {
        assertThat(amounts.read("spent", written)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lots", "-5", "(5)", "1,2,3", "12,34,567", "USD 5",
            "$5", "1.234.5678",
            "1e9", "99999999999999999999"})
    void what_is_no_amount_of_the_base_currency_is_refused(String written) {
        assertThatThrownBy(() -> amounts.read("spent", written))
                .isInstanceOfSatisfying(Unacceptable.class,
                        no -> assertThat(no.accepted()).contains("61,000.00"));
    }
}
