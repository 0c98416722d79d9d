package waymark.query.choose.businesscase.page.edit;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.view.OptionView;

/** An option as its fields hold it; a new one has its id and nothing else. */
record OptionForm(
        String option,
        @Nullable String title,
        @Nullable String summary,
        boolean doNothing,
        List<LineForm> benefits,
        List<LineForm> costs) {

    private static final List<String> IDS = IntStream.rangeClosed('a', 'z')
            .mapToObj(Character::toString).toList();

    /** Those of a case, and perhaps one more. */
    static List<OptionForm> of(List<OptionView> options, boolean more) {
        Stream<OptionForm> there = options.stream().map(one -> new OptionForm(one.option(),
                one.title(), one.summary(), one.doNothing(),
                one.benefits().stream().map(LineForm::of).toList(),
                one.costs().stream().map(LineForm::of).toList()));
        return more
                ? Stream.concat(there, Stream.of(new OptionForm(free(options), null, null, false,
                        List.of(), List.of()))).toList()
                : there.toList();
    }

    private static String free(List<OptionView> options) {
        return IDS.stream()
                .filter(id -> options.stream().noneMatch(one -> one.option().equals(id)))
                .findFirst().orElseThrow();
    }
}
