package dk.fleksbro.agreement;

import dk.fleksbro.shared.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a change does to pay, dates and people, before anybody has saved or approved it. */
@Component
public class DryRuns {

    private final List<DryRunPart> parts;

    DryRuns(List<DryRunPart> parts) {
        this.parts = List.copyOf(parts);
    }

    /**
     * @param after what the open version says, or would say with what is typed and not saved
     * @return nothing when there is no open version, or none before it
     */
    public Optional<Map<DryRunPart.Topic, List<Sentence>>> of(EmploymentFile file, Content after, LocalDate today) {
        return file.open().flatMap(open -> ApprovalState.base(file, open, today).map(base -> {
            DryRunPart.Planned planned = new DryRunPart.Planned(
                    file, open, file.content(base), after, ApprovalFinish.effectiveFrom(open, today), today);
            Map<DryRunPart.Topic, List<Sentence>> said = new EnumMap<>(DryRunPart.Topic.class);
            for (DryRunPart part : parts) {
                said.computeIfAbsent(part.topic(), topic -> new ArrayList<>()).addAll(part.say(planned));
            }
            said.values().removeIf(List::isEmpty);
            return said;
        }));
    }
}
