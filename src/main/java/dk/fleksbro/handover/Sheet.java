package dk.fleksbro.handover;

import dk.fleksbro.account.Waiting;
import dk.fleksbro.citizen.CitizenRow;
import dk.fleksbro.followup.FollowUpRow;
import dk.fleksbro.matching.CaseRow;
import dk.fleksbro.scale.TaskKind;
import dk.fleksbro.shared.WeeklyHours;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One citizen on one page, for whoever stands in. Nothing of what the citizen needs stands here: that is read on the
 * citizen's own page, which logs it.
 *
 * @param offer hours and tasks of the fleksjobbevis in use
 * @param matches those that go on
 * @param jobs those that run
 * @param waits what waits for the consultant now, the most urgent first
 * @param note what the one who is away has written; empty when nothing, or nothing that can be used
 */
public record Sheet(
        CitizenRow citizen,
        Optional<Offer> offer,
        List<CaseRow> matches,
        List<FollowUpRow> jobs,
        List<Waiting> waits,
        String note) {

    /** What a person offers, in a line. */
    public record Offer(WeeklyHours hoursMin, WeeklyHours hoursMax, Set<TaskKind> tasks) {}

    /** Whoever is waited for most urgently comes first. */
    int urgency() {
        return waits.stream().mapToInt(Waiting::urgency).min().orElse(Integer.MAX_VALUE);
    }
}
