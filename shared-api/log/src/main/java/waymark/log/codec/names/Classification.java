package waymark.log.codec.names;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.kernel.mark.Personal;

/**
 * Finds where an event holds personal text, and what about its form cannot be kept: text that is
 * not classified, personal values that no cipher covers, types whose JSON would have to name a
 * class.
 */
final class Classification {

    private enum Mark {
        PERSONAL, NOT_PERSONAL, NONE
    }

    private static final String WORTH = "waymark.api.worth";
    private static final Shape OPEN = new Shape.Open();

    private final List<String> complaints = new ArrayList<>();
    private final Set<Class<?>> within = new java.util.HashSet<>();
    private final Shape shape;

    Classification(Class<?> event) {
        shape = parts(event, event.getSimpleName());
    }

    /** Where personal text stands; of use only without complaints. */
    Shape shape() {
        return shape;
    }

    /** What has to be mended, one sentence each. */
    List<String> complaints() {
        return complaints;
    }

    private Shape parts(Class<?> type, String place) {
        if (!within.add(type)) {
            return refused(place, "holds itself: give the inner one a record of its own");
        }
        Map<String, Shape> personal = new LinkedHashMap<>();
        for (RecordComponent part : type.getRecordComponents()) {
            Shape found = value(part.getGenericType(), markOf(part, place),
                    place + "." + part.getName());
            if (found.personal()) {
                personal.put(part.getName(), found);
            }
        }
        within.remove(type);
        return personal.isEmpty() ? OPEN : new Shape.Parts(personal);
    }

    private Mark markOf(RecordComponent part, String place) {
        boolean personal = part.isAnnotationPresent(Personal.class);
        boolean not = part.isAnnotationPresent(NotPersonal.class);
        if (personal && not) {
            refused(place + "." + part.getName(), "is both @Personal and @NotPersonal");
        }
        boolean figures = part.getDeclaringRecord().getPackageName().startsWith(WORTH);
        return personal ? Mark.PERSONAL : not || figures ? Mark.NOT_PERSONAL : Mark.NONE;
    }

    private Shape value(Type type, Mark mark, String place) {
        if (type == String.class) {
            return switch (mark) {
                case PERSONAL -> new Shape.Text();
                case NOT_PERSONAL -> OPEN;
                case NONE -> refused(place, "is text: mark it @Personal or @NotPersonal");
            };
        }
        if (type instanceof ParameterizedType many && many.getRawType() instanceof Class<?> raw) {
            return many(raw, many.getActualTypeArguments(), mark, place);
        }
        return type instanceof Class<?> plain
                ? plain(plain, mark, place)
                : refused(place, Storable.UNFIT);
    }

    private Shape plain(Class<?> type, Mark mark, String place) {
        boolean scalar = Storable.isScalar(type);
        if (!scalar && !type.isRecord()) {
            return refused(place, Storable.UNFIT);
        }
        if (mark == Mark.PERSONAL) {
            return refused(place, "is @Personal but only text is enciphered:"
                    + " mark the texts within, or make it text");
        }
        return scalar ? OPEN : parts(type, place);
    }

    private Shape many(Class<?> raw, Type[] of, Mark mark, String place) {
        boolean map = raw == Map.class;
        if (!map && raw != List.class && raw != Set.class) {
            return refused(place, Storable.UNFIT);
        }
        if (map && !Storable.isKey(of[0])) {
            return refused(place, "has keys that are neither text nor an enum");
        }
        if (map && of[0] == String.class && mark != Mark.NOT_PERSONAL) {
            return refused(place, "is a map by text, and keys are never enciphered:"
                    + " mark it @NotPersonal, or use a list of records");
        }
        Shape entry = value(of[of.length - 1], mark, place);
        return entry.personal() ? new Shape.Each(entry) : OPEN;
    }

    private Shape refused(String place, String because) {
        complaints.add(place + " " + because + ".");
        return OPEN;
    }
}
