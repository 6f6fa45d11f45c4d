package dk.fleksbro.agreement;

import dk.fleksbro.shared.Problem;
import dk.fleksbro.shared.TextCheck;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A yes that the consultant records for a party, as it was typed.
 *
 * @param person who said yes
 * @param proof what shows it: when and how the call was, or where the signed paper lies
 */
public record OnBehalf(
        @Nullable Signatory party,
        @Nullable ApprovalChannel channel,
        @Nullable OnBehalfReason reason,
        String person,
        String proof) {

    public static final String PARTY = "party";
    public static final String CHANNEL = "channel";
    public static final String REASON = "reason";
    public static final String PERSON = "person";
    public static final String PROOF = "proof";
    public static final int PERSON_MAX = 120;
    public static final int PROOF_MAX = 500;
    private static final int PROOF_MIN = 10;

    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (party == null || party == Signatory.MUNICIPALITY) {
            problems.add(Problem.of(PARTY, "approval.problem.party"));
        }
        if (channel != ApprovalChannel.WITNESSED_CALL && channel != ApprovalChannel.PAPER) {
            problems.add(Problem.of(CHANNEL, "approval.problem.channel"));
        }
        if (reason == null) {
            problems.add(Problem.of(REASON, "approval.problem.reason"));
        }
        if (person.isBlank() || TextCheck.line(person, PERSON_MAX).stream().anyMatch(finding -> finding.isError())) {
            problems.add(Problem.of(PERSON, "approval.problem.person"));
        }
        if (proof.strip().length() < PROOF_MIN
                || TextCheck.prose(proof, PROOF_MAX).stream().anyMatch(finding -> finding.isError())) {
            problems.add(Problem.of(PROOF, "approval.problem.proof"));
        }
        return problems;
    }
}
