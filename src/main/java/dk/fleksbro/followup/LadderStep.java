package dk.fleksbro.followup;

import dk.fleksbro.notification.NoticeKind;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is said before and after the day of a talk, and to whom. A reminder that has been overtaken is left out; a step up is
 * never. The citizen is only reminded kindly before, and afterwards told whom the portal has asked.
 */
enum LadderStep {
    BEFORE_14(-14, -3, NoticeKind.TALK_COMES, NoticeKind.TALK_COMES, NoticeKind.TALK_COMES),
    BEFORE_2(-2, -1, NoticeKind.TALK_COMES, NoticeKind.TALK_COMES, NoticeKind.TALK_COMES),
    THE_DAY(0, 2, NoticeKind.TALK_COMES, NoticeKind.TALK_COMES, NoticeKind.TALK_COMES),
    AFTER_3(
            3,
            LadderStep.NEVER,
            NoticeKind.TALK_NEEDS_A_DAY,
            NoticeKind.EMPLOYER_ASKED_FOR_A_DAY,
            NoticeKind.MUNICIPALITY_ASKED_FOR_A_DAY),
    /** The consultant's list. */
    AFTER_14(14, LadderStep.NEVER, null, NoticeKind.MUNICIPALITY_ASKED_FOR_A_DAY, null),
    /** The team lead's list. */
    AFTER_28(28, LadderStep.NEVER, null, null, null);

    private static final int NEVER = 100_000;

    private final int firstDay;
    private final int lastDay;
    private final @Nullable NoticeKind leader;
    private final @Nullable NoticeKind citizenOfEmployer;
    private final @Nullable NoticeKind citizenOfMunicipality;

    LadderStep(
            int firstDay,
            int lastDay,
            @Nullable NoticeKind leader,
            @Nullable NoticeKind citizenOfEmployer,
            @Nullable NoticeKind citizenOfMunicipality) {
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.leader = leader;
        this.citizenOfEmployer = citizenOfEmployer;
        this.citizenOfMunicipality = citizenOfMunicipality;
    }

    /** What whoever leads the talk is told: the employer, or the consultant where the municipality leads it. */
    Optional<NoticeKind> toLeader() {
        return Optional.ofNullable(leader);
    }

    Optional<NoticeKind> toCitizen(TalkKind kind) {
        return Optional.ofNullable(kind.isWithMunicipality() ? citizenOfMunicipality : citizenOfEmployer);
    }

    /** Whether the employer is told of a talk the municipality leads. */
    boolean isBefore() {
        return firstDay <= 0;
    }

    int firstDay() {
        return firstDay;
    }

    /** Whether somebody who does not lead the talk is brought in. */
    boolean climbs() {
        return this == AFTER_14 || this == AFTER_28;
    }

    /** All steps as a table in SQL: step, first and last day, whether it climbs. */
    static String asTable() {
        return Arrays.stream(values())
                .map(step -> "select '%s' as step, %d as first_day, %d as last_day, %b as climbs"
                        .formatted(step.name(), step.firstDay, step.lastDay, step.climbs()))
                .collect(Collectors.joining(" union all "));
    }
}
