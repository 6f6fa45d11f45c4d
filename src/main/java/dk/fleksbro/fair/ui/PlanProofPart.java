package dk.fleksbro.fair.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import dk.fleksbro.fair.PlanSheet;
import dk.fleksbro.fairplan.FairRule;
import dk.fleksbro.fairplan.PlanBound;
import dk.fleksbro.fairplan.PlanFigures;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import java.text.NumberFormat;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Why no plan is better, in words, with the bound of each level, and what the checker confirms, rule by rule. */
final class PlanProofPart extends Composite<Section> {

    /** What a finished plan is checked for; the other rules say why somebody could not be planned. */
    private static final Set<FairRule> CHECKED =
            EnumSet.range(FairRule.PAIR_NOT_ALLOWED, FairRule.COMPANION_TWICE_IN_ROUND);

    PlanProofPart(PlanSheet sheet) {
        PlanFigures figures = sheet.plan().figures();
        PlanBound bound = sheet.plan().bound();
        getContent().add(new H2(Texts.text("plan.proof")), headline(sheet));
        UnorderedList levels = new UnorderedList();
        List<Integer> have = figures.seekersWithAtLeast();
        for (int level = 0; level < have.size(); level++) {
            int most = bound.seekersWithAtLeast().get(level);
            levels.add(new ListItem(Texts.text(
                    have.get(level) == most ? "plan.proof.level.best" : "plan.proof.level.open",
                    level + 1,
                    have.get(level),
                    most,
                    sheet.input().seekers().size())));
        }
        int employers = sheet.input().stands().size();
        levels.add(new ListItem(Texts.text("plan.proof.employers", figures.employersMet(), employers)));
        levels.add(new ListItem(score(bound, figures)));
        levels.add(new ListItem(Texts.text("plan.proof.waiting", figures.avoidableWaiting())));
        getContent().add(levels, Lines.muted(Texts.text("plan.proof.how")));
        checked(sheet);
    }

    private static Paragraph headline(PlanSheet sheet) {
        PlanBound bound = sheet.plan().bound();
        PlanFigures figures = sheet.plan().figures();
        if (sheet.plan().proven()) {
            return Lines.intro(Texts.text("plan.proven"));
        }
        return Lines.intro(
                bound.score().isPresent()
                        ? Texts.text("plan.proven.nearly", percent(bound.scoreGap(figures)))
                        : Texts.text("plan.proven.levels"));
    }

    private static String score(PlanBound bound, PlanFigures figures) {
        if (bound.score().isEmpty()) {
            return Texts.text("plan.proof.score.unknown");
        }
        return bound.score().getAsLong() == figures.score()
                ? Texts.text("plan.proof.score.best")
                : Texts.text("plan.proof.score.open", percent(bound.scoreGap(figures)));
    }

    /** Rounded up: the plan is never said to be nearer the best than it is. */
    private static String percent(double share) {
        NumberFormat format = NumberFormat.getPercentInstance(Texts.locale());
        format.setMaximumFractionDigits(2);
        format.setRoundingMode(java.math.RoundingMode.CEILING);
        return format.format(share);
    }

    private void checked(PlanSheet sheet) {
        UnorderedList rules = new UnorderedList();
        for (FairRule rule : CHECKED) {
            long broken = sheet.broken().stream()
                    .filter(found -> found.rule() == rule)
                    .count();
            rules.add(new ListItem(Texts.text(
                    broken == 0 ? "plan.rule.holds" : "plan.rule.broken", Texts.of("plan-rule", rule), broken)));
        }
        getContent().add(new H3(Texts.text("plan.rules")), new Paragraph(Texts.text("plan.rules.how")), rules);
    }
}
