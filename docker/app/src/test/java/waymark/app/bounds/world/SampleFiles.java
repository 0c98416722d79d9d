package waymark.app.bounds.world;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

/** Files that doors take, with the fields beside them. */
public final class SampleFiles {

    /** What the rows of a file of costs add up to. */
    private static final String CONTROL_TOTAL = "12.50";

    /** What stands beside the file, at whichever door. */
    public static Map<String, String> fields(World world) {
        return Map.of("source", world.thing("source"), "preview", "false", "controlTotal",
                CONTROL_TOTAL);
    }

    /** The file that this door takes. */
    public static byte[] of(World world, CommandDoor door) {
        String text = switch (door.path()) {
            case "/api/personas/file" -> "part,text\nname,Movers\nsummary,They move\n";
            case "/api/metrics/{id}/observation-imports" -> "from,to,0,1,2,3,4,5,6,7,8,9,10\n"
                    + "2026-03-01,2026-03-31,0,1,2,3,4,5,6,7,8,9,10\n";
            case "/api/register-imports" -> "Name,Status\nTaken over for " + world.thing("source")
                    + ",in progress\n";
            case "/api/journeys/file" -> "stage,touchpoint\nMoves,Calls\n";
            case "/api/cost-imports" -> "project,kind,amount,day,ledger reference\n"
                    + world.thing("project") + ",spent," + CONTROL_TOTAL + ","
                    + LocalDate.now(ZoneOffset.UTC) + ",of " + world.thing("project") + "\n";
            case "/api/weekly-imports" -> "project,words\n" + world.thing("project")
                    + ",A word of " + world.thing("source") + "\n";
            default -> null;
        };
        return text == null ? World.FILE : text.getBytes(StandardCharsets.UTF_8);
    }

    private SampleFiles() {}
}
