package waymark.command.measure.effect;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.kernel.Actor;
import waymark.api.kernel.Receipt;
import waymark.api.kernel.Require;
import waymark.api.kernel.refusal.GeneralRefusal;
import waymark.api.kernel.refusal.Refused;
import waymark.api.measure.benefit.BenefitId;
import waymark.api.measure.effect.EffectCommand;
import waymark.api.measure.effect.EffectCommand.OpenEffects;
import waymark.api.measure.effect.EffectCommand.PlaceBenefit;
import waymark.api.measure.effect.EffectCommand.SettleShares;
import waymark.api.measure.effect.EffectEvent.Part;
import waymark.api.measure.metric.definition.MetricFamily;
import waymark.api.understand.persona.SegmentRule;
import waymark.command.kernel.Answered;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;
import waymark.command.kernel.Ids;
import waymark.command.kernel.Sends;
import waymark.log.AppendRequest;

/** The door to effects that several benefits draw on; who comes first opens the register. */
@RestController
@Tag(name = "measure")
class EffectController {

    private static final String OPEN = "effect-shares/open";

    private final Commands commands;
    private final Ids ids;

    EffectController(Commands commands, Ids ids) {
        this.commands = commands;
        this.ids = ids;
    }

    record Placed(@Nullable MetricFamily family, @Nullable SegmentRule segment) {}

    record Settlement(LocalDate from, LocalDate to, List<Share> shares, String reason) {}

    /** With a family or customers, where it is placed by the same step. */
    record Share(String benefit, BigDecimal share, @Nullable MetricFamily family,
            @Nullable SegmentRule segment) {

        boolean places() {
            return family != null || segment != null;
        }
    }

    @PutMapping("/api/benefits/{id}/effect")
    @Sends(PlaceBenefit.class)
    @Operation(operationId = "placeBenefit", summary = "Say what a benefit moves, and for whom")
    ResponseEntity<Receipt> place(@PathVariable String id, @RequestBody Placed body, Ask ask) {
        return Answered.done(send(ask, new PlaceBenefit(
                ids.find(BenefitId.SUBJECT, id, BenefitId::new), body.family(),
                SegmentRule.orNone(body.segment()))));
    }

    @PostMapping("/api/effects/settlements")
    @Sends(SettleShares.class)
    @Operation(operationId = "settleShares", summary = "Part an effect among benefits")
    ResponseEntity<Receipt> settle(@RequestBody Settlement body, Ask ask) {
        List<Share> shares = Require.list("shares", body.shares(), 2, 20);
        List<Part> parts = shares.stream().map(one -> new Part(named(one), one.share())).toList();
        List<PlaceBenefit> places = shares.stream().filter(Share::places)
                .map(one -> new PlaceBenefit(named(one), one.family(),
                        SegmentRule.orNone(one.segment())))
                .toList();
        return Answered.done(send(ask,
                new SettleShares(body.from(), body.to(), parts, places, body.reason())));
    }

    private BenefitId named(Share one) {
        return ids.named("shares.benefit", BenefitId.SUBJECT, one.benefit(), BenefitId::new);
    }

    private Receipt send(Ask ask, EffectCommand wish) {
        try {
            return commands.send(ask, wish);
        } catch (Refused refused) {
            if (refused.refusal() != GeneralRefusal.UNKNOWN_ID) {
                throw refused;
            }
            begin(ask);
            return commands.send(ask, wish);
        }
    }

    /** A policy may have begun it meanwhile, or before. */
    private void begin(Ask ask) {
        try {
            var _ = commands.send(new Ask(Actor.SYSTEM,
                    new AppendRequest.Key(Actor.SYSTEM.person(), OPEN, OPEN),
                    OptionalLong.empty(), ask.correlation()), new OpenEffects());
        } catch (Refused there) {
            if (there.refusal() != GeneralRefusal.ALREADY_EXISTS) {
                throw there;
            }
        }
    }
}
