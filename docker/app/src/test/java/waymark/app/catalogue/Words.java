package waymark.app.catalogue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import waymark.api.kernel.Command;
import waymark.api.kernel.Event;
import waymark.api.kernel.mark.Named;
import waymark.api.kernel.mark.WhoMay;
import waymark.api.kernel.refusal.Refusal;

/** The words of one subject: its commands, its events and its refusals. */
record Words(List<Class<?>> commands, List<Class<?>> events, List<Refusal> refusals) {

    /** All subjects by the package of their words, in the order of their names. */
    static SortedMap<String, Words> all() {
        List<Class<?>> types = new ClassFileImporter().withImportOption(new DoNotIncludeTests())
                .importPackages("waymark.api").stream().<Class<?>>map(JavaClass::reflect)
                .sorted(Comparator.comparing(Class::getName)).toList();
        SortedMap<String, Words> subjects = new TreeMap<>();
        types.stream().map(Class::getPackageName).distinct().forEach(name -> {
            Words words = of(types.stream().filter(type -> type.getPackageName().equals(name))
                    .toList());
            if (!words.isEmpty()) {
                subjects.put(name.substring("waymark.api.".length()), words);
            }
        });
        return subjects;
    }

    static Words of(List<Class<?>> types) {
        return new Words(
                types.stream().filter(type -> Command.class.isAssignableFrom(type)
                        && type.isAnnotationPresent(WhoMay.class)).toList(),
                types.stream().filter(type -> Event.class.isAssignableFrom(type)
                        && type.isAnnotationPresent(Named.class)).toList(),
                types.stream().filter(type -> Refusal.class.isAssignableFrom(type)
                        && type.isEnum()).flatMap(type -> List.of(type.getEnumConstants())
                                .stream())
                        .map(Refusal.class::cast).toList());
    }

    private boolean isEmpty() {
        return commands.isEmpty() && events.isEmpty() && refusals.isEmpty();
    }
}
