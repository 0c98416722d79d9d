package waymark.command.choose.businesscase;

import static waymark.api.choose.businesscase.BusinessCaseRefusal.INITIATIVE_ENDED;
import static waymark.api.choose.businesscase.BusinessCaseRefusal.NO_RATE;
import static waymark.api.choose.businesscase.BusinessCaseRefusal.NO_SUCH_DEPARTMENT;
import static waymark.api.choose.businesscase.BusinessCaseRefusal.NO_SUCH_INITIATIVE;
import static waymark.api.choose.businesscase.BusinessCaseRefusal.NO_SUCH_METRIC;
import static waymark.api.choose.businesscase.BusinessCaseRefusal.NO_SUCH_OWNER;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.api.choose.businesscase.content.Assumption;
import waymark.api.choose.businesscase.content.BenefitLine;
import waymark.api.choose.businesscase.content.CaseContent;
import waymark.api.choose.businesscase.content.CostLine;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.kernel.refusal.Refusal;
import waymark.command.choose.businesscase.room.Aims;
import waymark.command.kernel.rule.Acting;
import waymark.command.kernel.rule.Known;

/** What a draft leans on: an initiative, people, metrics and departments that exist. */
record Grounds(InitiativeId initiative, CaseContent content) {

    Set<String> streams() {
        Set<String> streams = new TreeSet<>(owners());
        streams.add(initiative.value());
        streams.addAll(metrics());
        streams.addAll(departments());
        return streams;
    }

    /** The first thing that is missing. */
    Optional<Refusal> missing(Known known) {
        Aims aims = known.of(initiative.value(), Aims.FOLD);
        if (!aims.exists() || aims.ended()) {
            return Optional.of(aims.exists() ? INITIATIVE_ENDED : NO_SUCH_INITIATIVE);
        }
        if (!owners().stream().allMatch(person -> known.of(person, Acting.FOLD).active())) {
            return Optional.of(NO_SUCH_OWNER);
        }
        if (!metrics().stream().allMatch(known::exists)) {
            return Optional.of(NO_SUCH_METRIC);
        }
        if (!departments().stream().allMatch(known::exists)) {
            return Optional.of(NO_SUCH_DEPARTMENT);
        }
        return content.isAllIn(known.programme().settings().currency())
                ? Optional.empty()
                : Optional.of(NO_RATE);
    }

    private Set<String> owners() {
        return Stream.concat(benefits().map(BenefitLine::owner),
                content.assumptions().stream().map(Assumption::owner))
                .map(person -> person.value()).collect(Collectors.toSet());
    }

    private Set<String> metrics() {
        return Stream.concat(benefits().map(BenefitLine::metric),
                content.assumptions().stream().map(Assumption::metric))
                .filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private Set<String> departments() {
        return costs().map(CostLine::department).filter(Objects::nonNull)
                .map(department -> department.value()).collect(Collectors.toSet());
    }

    private Stream<BenefitLine> benefits() {
        return content.options().stream().flatMap(option -> option.benefits().stream());
    }

    private Stream<CostLine> costs() {
        return content.options().stream().flatMap(option -> option.costs().stream());
    }
}
