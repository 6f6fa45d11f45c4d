package dk.fleksbro.agreement;

import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.Problem;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.UnitOfWork;
import dk.fleksbro.shared.draft.Drafts;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;

/** Writes what has been typed into the open version of an agreement, a section at a time. */
@Service
@UnitOfWork
public class AgreementService {

    private final AgreementPages pages;
    private final EmploymentFiles files;
    private final Employments employments;
    private final ApprovalLifting approvals;
    private final Drafts drafts;
    private final Clock clock;

    AgreementService(
            AgreementPages pages,
            EmploymentFiles files,
            Employments employments,
            ApprovalLifting approvals,
            Drafts drafts,
            Clock clock) {
        this.pages = pages;
        this.files = files;
        this.employments = employments;
        this.approvals = approvals;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** What has come of saving a section. */
    public sealed interface Outcome {

        record Saved() implements Outcome {}

        /** Nothing has been saved. */
        record Wrong(List<Problem> problems) implements Outcome {}

        /** Somebody has saved the same section since it was opened; nothing has been saved now, and nothing is lost. */
        record ChangedMeanwhile(Content now, List<Difference> differences) implements Outcome {}
    }

    /**
     * A field somebody else has saved meanwhile, in stored form; an empty text is an empty field.
     *
     * @param typed what the reader would save there
     */
    public record Difference(String path, String before, String now, String typed) {}

    /**
     * Saves a section.
     *
     * @param seen the content its reader wrote on
     * @param typed the texts of the section's fields, by path
     */
    public Outcome save(EmploymentId id, String sectionKey, Content seen, Map<String, String> typed) {
        files.lock(id);
        AgreementPage page = pages.edit(id);
        EmploymentFile file = page.file();
        AgreementVersion open =
                file.open().orElseThrow(() -> new RuleBroken(AgreementRule.AGREEMENT_NOT_BEING_WRITTEN));
        Content now = file.content(open);
        Section section = now.template().section(sectionKey).orElseThrow(NotFound::new);
        if (!page.mayWrite(section)) {
            throw new RuleBroken(AgreementRule.OWN_WORDS_ONLY);
        }
        Map<String, String> mine = new TreeMap<>(typed);
        mine.keySet().removeIf(path -> !path.startsWith(sectionKey + "."));
        Map<String, String> used = AgreementPage.usable(mine);
        List<Problem> problems = new ArrayList<>(Content.problems(now.template(), used));
        if (!problems.isEmpty()) {
            return new Outcome.Wrong(problems);
        }
        Content after = now.with(used);
        List<Difference> differences = differences(seen, now, after, sectionKey);
        if (!differences.isEmpty()) {
            return new Outcome.ChangedMeanwhile(now, differences);
        }
        boolean begins = file.versions().stream().noneMatch(AgreementVersion::isApproved);
        problems.addAll(AgreementCheck.problems(now, after, sectionKey, begins, page.alreadyThere(), page.today()));
        if (!problems.isEmpty()) {
            return new Outcome.Wrong(problems);
        }
        if (!after.equals(now)) {
            rewrite(page, open, after, begins);
        }
        drafts.discard(AgreementPages.drafts(open), mine);
        return new Outcome.Saved();
    }

    private void rewrite(AgreementPage page, AgreementVersion open, Content after, boolean begins) {
        employments.keep(after, clock.instant());
        if (!employments.rewrite(open, after.hash())) {
            throw new ConcurrencyFailureException("the version was changed in the same moment");
        }
        if (begins) {
            employments.propose(open.id(), new Terms(after).startsOn().orElse(null));
        }
        approvals.lifted(page.file(), after);
    }

    /** What somebody else has saved in the section, where the reader would now save something else over it. */
    private static List<Difference> differences(Content seen, Content now, Content after, String section) {
        if (seen.equals(now) || !seen.changedSections(now).contains(section)) {
            return List.of();
        }
        Map<String, String> paths = new TreeMap<>(seen.fields());
        paths.putAll(now.fields());
        return paths.keySet().stream()
                .filter(path -> path.startsWith(section + "."))
                .filter(path -> !seen.get(path).equals(now.get(path)))
                .filter(path -> !after.get(path).equals(now.get(path)))
                .map(path -> new Difference(path, seen.get(path), now.get(path), after.get(path)))
                .toList();
    }
}
