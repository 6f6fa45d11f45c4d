package dk.fleksbro.fair.ui.after;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import dk.fleksbro.UiTest;
import dk.fleksbro.UseCase;
import dk.fleksbro.fair.after.HeldFairs;
import dk.fleksbro.fair.after.HeldFairs.Held;
import dk.fleksbro.matching.Interest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UseCase("X13")
class ReportViewTest extends UiTest {

    @Autowired
    private HeldFairs fairs;

    @Test
    void a_team_lead_finds_the_report_on_the_start_page_and_reads_what_each_figure_is() {
        Held held = fairs.with(6, 2);
        fairs.bothSay(held, 0, 0, Interest.YES, Interest.YES);
        as(fixtures.teamLead(held.sent().scene().municipality()));
        go("");
        Anchor way = _get(
                Anchor.class, s -> s.withPredicate(link -> link.getText().startsWith("Rapport fra Fleksjobmesse")));
        go(way.getHref());
        assertThat(page())
                .contains("Rapport: Fleksjobmesse i Prøveby", "Holdte møder", "Gensidige ja")
                .contains("Møder, hvor begge bagefter sagde ja.", "3 møder eller flere")
                .doesNotContain("Fleksjobber 1");
        assertThat(_find(Anchor.class, s -> s.withText("Hent som PDF"))).hasSize(1);
    }

    @Test
    void a_consultant_comes_back_to_the_fair_and_others_do_not_open_it() {
        Held held = fairs.with(1, 1);
        String report = "messer/" + held.sent().fair().value() + "/rapport";
        as(held.sent().scene().host());
        go(report);
        assertThat(page()).contains("Tilbage til messen", "Der kom færre end 5.");
        as(held.sent().workplaces().getFirst().contact());
        go(report);
        assertThat(page()).doesNotContain("Holdte møder");
        as(fixtures.teamLead(fixtures.municipality()));
        go(report);
        assertThat(page()).doesNotContain("Holdte møder");
        go("");
        assertThat(page()).doesNotContain("Rapport fra");
    }
}
