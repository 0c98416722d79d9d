package waymark.command.choose.initiative.register;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.choose.initiative.Inherited;
import waymark.api.choose.initiative.InitiativeCommand.InheritInitiative;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.choose.initiative.InitiativeView.Gap;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Receipt;
import waymark.api.kernel.refusal.GeneralRefusal;
import waymark.api.kernel.refusal.Refused;
import waymark.command.choose.initiative.register.RegisterReport.Row;
import waymark.command.choose.initiative.register.RegisterReport.State;
import waymark.command.choose.initiative.register.reading.Names;
import waymark.command.choose.initiative.register.reading.Register;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;
import waymark.log.AppendRequest;
import waymark.log.EventLog;
import waymark.log.Sha256;

/** Says what a register would bring, or brings it: each row by a command of its own, once. */
@Component
class RegisterImport {

    private final Commands commands;
    private final EventLog log;
    private final Directory directory;

    RegisterImport(Commands commands, EventLog log, Directory directory) {
        this.commands = commands;
        this.log = log;
        this.directory = directory;
    }

    /** What would be loaded; nothing is recorded. */
    List<Row> preview(Register register) {
        Directory.Lookup people = directory.read();
        Set<String> here = log.taken(
                register.rows().stream().map(RegisterImport::claim).collect(Collectors.toSet()));
        return register.rows().stream()
                .map(row -> row(row, owner(people, row),
                        here.contains(claim(row)) ? State.HERE_ALREADY : State.NEW))
                .toList();
    }

    /** Loads every row that was not loaded before; repeating it changes nothing. */
    List<Row> load(Register register, Ask ask) {
        Directory.Lookup people = directory.read();
        List<Row> loaded = new ArrayList<>();
        for (Inherited row : register.rows()) {
            // The first row takes the key itself: used for another file, it is noticed (COM-2).
            AppendRequest.Key key = loaded.isEmpty() ? ask.key() : keyOf(row, ask.key());
            loaded.add(load(row, owner(people, row), ask, key));
        }
        return loaded;
    }

    private static AppendRequest.Key keyOf(Inherited row, AppendRequest.Key whole) {
        return new AppendRequest.Key(whole.person(), Sha256.hex(whole.key() + "\n" + claim(row)),
                whole.requestHash());
    }

    private Row load(
            Inherited row, @Nullable PersonId owner, Ask ask, AppendRequest.Key key) {
        try {
            Receipt receipt = commands.send(
                    new Ask(ask.actor(), key, OptionalLong.empty(), ask.correlation()),
                    new InheritInitiative(InitiativeId.next(), row, owner, claim(row)));
            return row(row, owner, State.LOADED).at(receipt);
        } catch (Refused refused) {
            if (refused.refusal() != GeneralRefusal.ALREADY_EXISTS) {
                throw refused;
            }
            return row(row, owner, State.HERE_ALREADY);
        }
    }

    private static @Nullable PersonId owner(Directory.Lookup people, Inherited row) {
        return row.ownerWritten() == null ? null : people.find(row.ownerWritten()).orElse(null);
    }

    private static Row row(Inherited row, @Nullable PersonId owner, State state) {
        List<Gap> gaps = new ArrayList<>(owner == null ? List.of(Gap.OWNER) : List.of());
        gaps.addAll(List.of(Gap.INSIGHT, Gap.CASE, Gap.VOTE));
        if (row.claimed() != null) {
            gaps.add(Gap.VERIFICATION);
        }
        return new Row(row, owner == null ? null : owner.value(), gaps, state, null, null);
    }

    private static String claim(Inherited row) {
        return "register/" + Sha256.hex(Names.of(row));
    }
}
