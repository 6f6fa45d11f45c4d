package dk.fleksbro.agreement;

import dk.fleksbro.document.CheckedFile;
import dk.fleksbro.shared.Problem;
import dk.fleksbro.shared.TextCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A yes that the consultant records for a party, as it was typed.
 *
 * @param person who said yes
 * @param proof what shows it: on which day and at what time the call was, or where the signed paper lies
 * @param paper the signed paper; needed for a yes on paper
 */
public record OnBehalf(
        @Nullable Signatory party,
        @Nullable ApprovalChannel channel,
        @Nullable OnBehalfReason reason,
        String person,
        String proof,
        @Nullable CheckedFile paper) {

    public static final String PARTY = "party";
    public static final String CHANNEL = "channel";
    public static final String REASON = "reason";
    public static final String PERSON = "person";
    public static final String PROOF = "proof";
    public static final int PERSON_MAX = 120;
    public static final int PROOF_MAX = 500;
    public static final String PAPER = "paper";
    private static final int PROOF_MIN = 10;
    private static final Pattern TIME = Pattern.compile(
            "\\b(kl\\.?|at)\\s*\\d{1,2}([.:]\\d{2})?\\b|\\b\\d{1,2}:\\d{2}\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY = Pattern.compile(
            "\\b\\d{1,2}\\s?[./-]\\s?\\d{1,2}\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b"
                    + "|\\b\\d{1,2}\\.?\\s(jan|feb|mar|apr|ma[jy]|jun|jul|aug|sep|o[kc]t|nov|dec)",
            Pattern.CASE_INSENSITIVE);

    public OnBehalf(
            @Nullable Signatory party,
            @Nullable ApprovalChannel channel,
            @Nullable OnBehalfReason reason,
            String person,
            String proof) {
        this(party, channel, reason, person, proof, null);
    }

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
        } else if (channel == ApprovalChannel.WITNESSED_CALL && !saysWhen(proof)) {
            problems.add(Problem.of(PROOF, "approval.problem.call"));
        }
        if (channel == ApprovalChannel.PAPER && paper == null) {
            problems.add(Problem.of(PAPER, "approval.problem.paper"));
        }
        return problems;
    }

    private static boolean saysWhen(String proof) {
        return TIME.matcher(proof).find()
                && DAY.matcher(TIME.matcher(proof).replaceAll(" ")).find();
    }
}
