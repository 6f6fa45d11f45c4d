package dk.fleksbro.fair.ui;

import dk.fleksbro.fair.PlanEdit;
import dk.fleksbro.fair.PlanPerson;
import dk.fleksbro.fair.PlanSheet;
import dk.fleksbro.shared.ui.Texts;

/** How people and rounds are named wherever a plan is spoken of. */
final class PlanLines {

    private PlanLines() {}

    /** "Kort 1042, Anna Fleksjobber", or the number alone where the name is protected. */
    static String person(PlanPerson person) {
        String card = Texts.text("plan.card", String.valueOf(person.card()));
        return person.name().map(name -> card + ", " + name).orElse(card);
    }

    /** "runde 3 (kl. 9.22)"; for {@link PlanEdit#NOWHERE} that there is no date. */
    static String round(PlanSheet sheet, int round) {
        if (round == PlanEdit.NOWHERE) {
            return Texts.text("plan.round.none");
        }
        return Texts.text(
                "plan.round",
                round + 1,
                FairWords.time(sheet.rounds().get(round).starts()));
    }
}
