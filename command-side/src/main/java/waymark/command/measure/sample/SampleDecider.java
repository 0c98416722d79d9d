package waymark.command.measure.sample;

import static waymark.api.measure.sample.SampleRefusal.DOES_NOT_WAIT;
import static waymark.api.measure.sample.SampleRefusal.MATERIAL;
import static waymark.command.kernel.rule.Decision.refuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import waymark.api.govern.organisation.PersonId;
import waymark.api.measure.sample.ClaimName;
import waymark.api.measure.sample.Draw;
import waymark.api.measure.sample.SampleCommand;
import waymark.api.measure.sample.SampleCommand.DrawSample;
import waymark.api.measure.sample.SampleEvent;
import waymark.api.measure.sample.SampleEvent.SampleDrawn;
import waymark.api.measure.sample.SampleEvent.Small;
import waymark.api.worth.Money;
import waymark.command.kernel.rule.Decider;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;

/** Decides what is drawn; all it remembers is whether it was. */
final class SampleDecider implements Decider<Boolean, SampleCommand, SampleEvent> {

    @Override
    public Boolean initial() {
        return false;
    }

    @Override
    public Boolean evolve(Boolean drawn, SampleEvent event) {
        return switch (event) {
            case SampleDrawn _ -> true;
        };
    }

    @Override
    public Set<String> restsOn(Boolean drawn, SampleCommand command, Known known) {
        return switch (command) {
            case DrawSample wish -> wish.claims().stream().map(one -> one.benefit().value())
                    .collect(Collectors.toSet());
        };
    }

    @Override
    public Decision<SampleEvent> decide(Boolean drawn, SampleCommand command, Known known) {
        return switch (command) {
            case DrawSample wish -> draw(wish, known);
        };
    }

    private static Decision<SampleEvent> draw(DrawSample wish, Known known) {
        Money materiality = known.programme().materiality();
        List<Small> all = new ArrayList<>();
        for (ClaimName claim : wish.claims()) {
            Money amount = known.of(claim.benefit().value(), Verdicts.FOLD).waiting()
                    .get(claim.claim());
            if (amount == null) {
                return refuse(DOES_NOT_WAIT, said(claim));
            }
            if (amount.amount().abs().compareTo(materiality.amount()) >= 0) {
                return refuse(MATERIAL, said(claim) + ": " + amount + ", and " + materiality
                        + " is material.");
            }
            all.add(new Small(claim, amount));
        }
        return drawn(wish, materiality, all, known);
    }

    private static Decision<SampleEvent> drawn(
            DrawSample wish, Money materiality, List<Small> all, Known known) {
        Set<ClaimName> chosen = Set.copyOf(Draw.of(wish.claims(), wish.size(), wish.seed()));
        List<Small> drawn = all.stream().filter(one -> chosen.contains(one.claim())).toList();
        List<Small> rest = all.stream().filter(one -> !chosen.contains(one.claim())).toList();
        return Decision.<SampleEvent>accept(new SampleDrawn(wish.sample(), materiality,
                wish.seed(), Draw.METHOD, drawn, rest,
                known.by().isSystem() ? null : new PersonId(known.by().person())))
                .claiming(wish.claims().stream()
                        .map(one -> "sampled:" + one.benefit().value() + ":" + one.claim())
                        .toArray(String[]::new));
    }

    private static String said(ClaimName claim) {
        return "Claim " + claim.claim() + " of " + claim.benefit().value();
    }
}
