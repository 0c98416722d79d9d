package waymark.app.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import waymark.api.govern.overview.Duty;
import waymark.api.govern.overview.Duty.Deed;
import waymark.api.govern.overview.OverviewQuery.Waits;
import waymark.api.kernel.Actor;
import waymark.api.kernel.Role;
import waymark.app.bounds.world.CommandDoor;
import waymark.app.testing.WaymarkTest;
import waymark.query.govern.duty.form.DutyForm;
import waymark.query.govern.duty.form.DutyForms;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Viewer;

/** Every form of what is owed sends what an ordinary door understands. */
class DutyFormsTest extends WaymarkTest {

    @Autowired private DutyForms forms;
    @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;

    private List<DutyForm> made(Deed deed, boolean past, Set<Role> roles) {
        Waits one = new Waits("subject/1", "REF-1", "Something", "somebody", null, Instant.EPOCH)
                .doing(new Duty(deed, 1, 7L));
        return forms.of("owed", List.of(one), new Viewer(new Actor("person/1", roles, null),
                new AsOf(1, LocalDate.of(2026, 6, 1), past)));
    }

    @ParameterizedTest
    @EnumSource(Deed.class)
    void a_form_sends_the_fields_that_its_door_knows(Deed deed) {
        DutyForm form = made(deed, false, EnumSet.allOf(Role.class)).getFirst();
        List<CommandDoor> doors = CommandDoor.of(requestMappingHandlerMapping).stream()
                .filter(door -> form.act().api().matches(door.method() + " "
                        + door.path().replaceAll("\\{[^}]+}", "[^/]+")))
                .toList();
        assertThat(doors).as(form.act().api()).hasSize(1);
        Set<String> sent = form.fields().stream()
                .map(field -> field.name().replaceAll("[.\\[].*", ""))
                .collect(Collectors.toSet());
        if (doors.getFirst().body() instanceof Class<?> body && body.isRecord()) {
            assertThat(Arrays.stream(body.getRecordComponents()).map(RecordComponent::getName))
                    .containsAll(sent);
        } else {
            assertThat(sent).as("nothing is asked where nothing is sent").isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Deed.class)
    void whoever_may_not_is_shown_no_form_and_nobody_is_of_the_past(Deed deed) {
        assertThat(made(deed, false, Set.of(Role.AUDITOR))).isEmpty();
        assertThat(made(deed, true, EnumSet.allOf(Role.class))).isEmpty();
    }
}
