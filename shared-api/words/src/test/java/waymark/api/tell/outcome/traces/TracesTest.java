package waymark.api.tell.outcome.traces;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.api.tell.outcome.traces.Trace.Kind;

class TracesTest {

    @ParameterizedTest
    @ValueSource(strings = {"write to lena.fischer@example.org please",
            "a+b@mail.co.uk",
            "mjölnir@größe.de, says one"})
    void OUT_2_an_e_mail_address_is_found(String text) {
        assertThat(Traces.in(text)).extracting(Trace::kind).containsExactly(Kind.E_MAIL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"call +49 30 1234567", "call +44 (0)20 7946 0958",
            "0049 30 123 456 78", "ring 030 1234567 any day", "089/123456", "01.23.45.67.89",
            "01.12.45.67.89", "(555) 123-4567", "555-123-4567", "tel: 123456",
            "phone number 24 68 10"})
    void OUT_2_a_telephone_number_is_found(String text) {
        assertThat(Traces.in(text)).extracting(Trace::kind).containsExactly(Kind.TELEPHONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4111 1111 1111 1111", "paid with 5555555555554444",
            "378282246310005", "in 2026 4111-1111-1111-1111 was charged"})
    void OUT_2_a_card_number_is_found_by_its_check_digit(String text) {
        assertThat(Traces.in(text)).extracting(Trace::kind).containsExactly(Kind.CARD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DE89 3704 0044 0532 0130 00 is mine",
            "gb82west12345698765432",
            "NO93 8601 1117 947", "account number 12345678"})
    void OUT_2_an_account_is_found_by_its_country_and_check_digits(String text) {
        assertThat(Traces.in(text)).extracting(Trace::kind).containsExactly(Kind.ACCOUNT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EUR 1,234,567.89 spent", "1 234 567 890 EUR",
            "EUR 40.528.000,00",
            "from 01.10.2026 to 05.11.2026", "on 2026-10-01 2026-11-02", "2026-10-01T09:30:00",
            "INI-12, BC-7 and PRJ-123456", "up 38 % to 12.5 %", "+1,180,000 customers",
            "01/2026 02/2026 03/2026", "0.123456789", "between 09:00 and 12:30 on 01.10.2026",
            "4111 1111 1111 1112 is no card", "DE88 3704 0044 0532 0130 00 is no account",
            "212 of 240 askers told", "+12 345 calls", "we account for 12 000 moves",
            "NPS -31 [-38, -24], n 640", "https://example.org/reports/2026/10"})
    void OUT_2_money_dates_references_and_percentages_raise_no_alarm(String text) {
        assertThat(Traces.in(text)).isEmpty();
    }

    @Test
    void OUT_2_the_place_is_said_and_what_stands_there_is_not() {
        assertThat(Traces.in("Ask eva@example.org or +49 30 1234567."))
                .extracting(Trace::said)
                .containsExactly("e-mail address at characters 5 to 19",
                        "telephone number at characters 24 to 37");
    }

    @Test
    void OUT_2_names_are_guessed_at() {
        assertThat(Names.in("With thanks to Lena Fischer and Dr. Okafor. Two-hour windows work."))
                .containsExactly("Lena Fischer", "Dr. Okafor");
        assertThat(Names.in("The engineer sends a text before the visit.")).isEmpty();
    }
}
