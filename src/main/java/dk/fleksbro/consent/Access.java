package dk.fleksbro.consent;

import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.shared.NotFound;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Decides by the access table, and keeps the log. */
@Service
public class Access {

    private final CurrentAccount current;
    private final AccessLog log;

    Access(CurrentAccount current, AccessLog log) {
        this.current = current;
        this.log = log;
    }

    /** Whether the person behind the session may; asks only, logs nothing (for showing or leaving out a button). */
    public boolean may(Facts facts, Part part, Purpose purpose) {
        return ruleFor(current.find().orElse(null), facts, part, purpose).isPresent();
    }

    /** The parts the person behind the session may see for that purpose; asks only. */
    public Set<Part> visible(Facts facts, Purpose purpose) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        Arrays.stream(Part.values()).filter(part -> may(facts, part, purpose)).forEach(parts::add);
        return parts;
    }

    /** Lets the reader through or refuses; a sensitive read and every refusal are logged. */
    public void require(Facts facts, Part part, Purpose purpose) {
        SignedIn reader = current.find().orElse(null);
        Optional<AccessRule> rule = ruleFor(reader, facts, part, purpose);
        if (rule.isEmpty()) {
            log.refused(reader, facts, part, purpose);
            throw new NotFound();
        }
        if (part.isSensitive()) {
            log.granted(reader, List.of(facts), List.of(part), purpose, any -> rule.get()
                    .relation());
        }
    }

    /** Lets a page of a list through at once: one statement in the log however many people stand on it. */
    public void requireAll(List<Facts> page, Part part, Purpose purpose) {
        requireAll(page, List.of(part), purpose);
    }

    /** The same for several parts. */
    public void requireAll(List<Facts> page, List<Part> parts, Purpose purpose) {
        SignedIn reader = current.find().orElse(null);
        parts.forEach(part -> refuseUnlessAll(reader, page, part, purpose));
        List<Part> sensitive = parts.stream().filter(Part::isSensitive).toList();
        if (!sensitive.isEmpty() && !page.isEmpty()) {
            log.granted(reader, page, sensitive, purpose, part -> ruleFor(reader, page.getFirst(), part, purpose)
                    .orElseThrow()
                    .relation());
        }
    }

    private void refuseUnlessAll(@Nullable SignedIn reader, List<Facts> page, Part part, Purpose purpose) {
        for (Facts facts : page) {
            if (ruleFor(reader, facts, part, purpose).isEmpty()) {
                log.refused(reader, facts, part, purpose);
                throw new NotFound();
            }
        }
    }

    /** Somebody asked for a thing that is not there: the same answer, and a line in the log. */
    public NotFound unknown(SubjectKind kind, @Nullable Object id, Part part, Purpose purpose) {
        log.unknown(current.find().orElse(null), kind, id, part, purpose);
        return new NotFound();
    }

    static Optional<AccessRule> ruleFor(@Nullable SignedIn reader, Facts facts, Part part, Purpose purpose) {
        return AccessTable.RULES.stream()
                .filter(rule -> rule.kind() == facts.kind() && rule.purpose() == purpose)
                .filter(rule -> rule.parts().contains(part))
                .filter(rule -> rule.role() == null || (reader != null && reader.role() == rule.role()))
                .filter(rule -> holds(rule, reader, facts))
                .filter(rule -> !rule.consentNeeded() || isReleased(facts, part))
                .findFirst();
    }

    private static boolean holds(AccessRule rule, @Nullable SignedIn reader, Facts facts) {
        return switch (rule.relation()) {
            case PUBLISHED -> facts.published();
            case OF_THE_PORTAL -> reader != null;
            case MINE -> reader != null && reader.accountId().equals(facts.owner());
            case MY_MUNICIPALITYS ->
                reader != null
                        && reader.municipality() != null
                        && reader.municipality().value().equals(facts.municipality());
            case MY_WORKPLACES -> reader != null && facts.workplaceAccounts().contains(reader.accountId());
            case RELEASED_TO_ME ->
                reader != null
                        && facts.workplaceAccounts().contains(reader.accountId())
                        && facts.stage().reaches(rule.from());
        };
    }

    private static boolean isReleased(Facts facts, Part part) {
        Stage from = facts.released().get(part);
        return from != null && facts.stage().reaches(from);
    }
}
