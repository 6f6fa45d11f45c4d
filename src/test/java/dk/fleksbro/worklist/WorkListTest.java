package dk.fleksbro.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.UseCase;
import dk.fleksbro.account.About;
import dk.fleksbro.account.AccountId;
import dk.fleksbro.account.MunicipalityId;
import dk.fleksbro.account.Role;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.account.Waiting;
import dk.fleksbro.account.WaitingSource.Topic;
import dk.fleksbro.citizen.CitizenId;
import dk.fleksbro.citizen.CitizenRow;
import dk.fleksbro.shared.Sentence;
import dk.fleksbro.worklist.WorkFilter.Turn;
import dk.fleksbro.worklist.WorkFilter.Whose;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@UseCase("M9")
class WorkListTest {

    private static final MunicipalityId MUNICIPALITY = new MunicipalityId(UUID.randomUUID());
    private static final SignedIn ME = consultant("Karin");
    private static final SignedIn AWAY = consultant("Mette");
    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");

    private static final UUID ANNA = UUID.randomUUID();
    private static final UUID BO = UUID.randomUUID();

    @Test
    void what_goes_wrong_first_is_on_top_and_of_what_is_as_urgent_the_longest_wait() {
        UUID carl = UUID.randomUUID();
        WorkList list = read(
                WorkFilter.ALL,
                line(ME, 3, ANNA, "Anna", "a", MONDAY),
                line(ME, 3, BO, "Bo", "b", MONDAY.minusSeconds(60)),
                line(ME, 0, carl, "Carl", "c", MONDAY.plusSeconds(60)));
        assertThat(names(list)).containsExactly("Carl", "Bo", "Anna");
        assertThat(list.rows()).extracting(WorkRow::band).containsExactly(Band.NOW, Band.THIS_WEEK, Band.THIS_WEEK);
    }

    @Test
    void a_citizen_stands_once_with_all_reasons_the_worst_first() {
        WorkList list =
                read(WorkFilter.ALL, line(ME, 7, ANNA, "Anna", "a", MONDAY), line(ME, 1, ANNA, "Anna", "b", MONDAY));
        assertThat(list.rows()).hasSize(1);
        assertThat(list.rows().getFirst().lines())
                .extracting(line -> line.waiting().urgency())
                .containsExactly(1, 7);
    }

    @Test
    void a_match_followed_by_the_one_who_proposed_and_by_the_consultant_is_one_line() {
        WorkList list =
                read(WorkFilter.ALL, line(ME, 3, ANNA, "Anna", "a", MONDAY), line(AWAY, 3, ANNA, "Anna", "a", MONDAY));
        assertThat(list.rows()).hasSize(1);
        assertThat(list.rows().getFirst().lines()).hasSize(1);
    }

    @Test
    void two_who_are_both_silent_about_the_same_matter_are_two_lines() {
        Waiting silent = new Waiting(3, Sentence.of("silent"), "a", MONDAY);
        WorkList list = read(
                WorkFilter.ALL,
                new WorkLine(ME, Topic.AGREEMENT, silent.about(About.citizenAt(ANNA, "Anna", "a"))),
                new WorkLine(
                        ME, Topic.AGREEMENT, silent.about(About.workplaceAt(ANNA, "Anna", UUID.randomUUID(), "a"))));
        assertThat(list.rows()).singleElement().satisfies(row -> assertThat(row.lines())
                .hasSize(2));
    }

    @Test
    void what_becomes_worse_is_another_matter() {
        WorkLine before = line(ME, 3, ANNA, "Anna", "a", MONDAY);
        assertThat(line(ME, 1, ANNA, "Anna", "a", MONDAY).matter()).isNotEqualTo(before.matter());
        assertThat(line(ME, 3, ANNA, "Anna", "a", MONDAY).matter()).isEqualTo(before.matter());
    }

    @Test
    void a_citizen_belongs_to_the_consultant_whoever_the_first_line_comes_from() {
        List<CitizenRow> people = List.of(citizen(ANNA, "Anna"));
        WorkList list = WorkList.of(
                List.of(ME, AWAY),
                List.of(line(AWAY, 1, ANNA, "Anna", "a", MONDAY), line(AWAY, 1, BO, "Bo", "b", MONDAY)),
                people,
                Map.of(),
                WorkFilter.ALL);
        assertThat(list.rows()).extracting(WorkRow::own).containsExactly(true, false);
        assertThat(list.rows().getFirst().owner()).isEqualTo(ME);
    }

    @Test
    void what_is_put_off_rests_until_something_happens_in_it() {
        WorkLine before = line(ME, 3, ANNA, "Anna", "a", MONDAY);
        WorkLine after = line(ME, 3, ANNA, "Anna", "a", MONDAY.plusSeconds(3600));
        Map<String, LocalDate> putOff = Map.of(before.matter(), LocalDate.of(2026, 11, 30));
        assertThat(read(WorkFilter.ALL, putOff, before).rows()).isEmpty();
        assertThat(read(WorkFilter.ALL, putOff, before).putOff()).isOne();
        assertThat(names(read(filter("", Set.of(), Turn.ANY, Whose.ALL, true, false), putOff, before)))
                .containsExactly("Anna");
        assertThat(names(read(WorkFilter.ALL, putOff, after))).containsExactly("Anna");
    }

    @Test
    void what_is_put_off_of_a_citizen_leaves_the_rest_of_the_citizen_in_the_list() {
        WorkLine rests = line(ME, 3, ANNA, "Anna", "a", MONDAY);
        WorkLine stays = line(ME, 0, ANNA, "Anna", "b", MONDAY);
        WorkList list = read(WorkFilter.ALL, Map.of(rests.matter(), LocalDate.MAX), rests, stays);
        assertThat(list.rows()).hasSize(1);
        assertThat(list.rows().getFirst().lines()).containsExactly(stays);
    }

    @Test
    void a_view_narrows_by_topic_by_turn_by_colleague_and_by_name() {
        WorkLine mine = line(ME, 3, ANNA, "Anna Ågård", "a", MONDAY);
        WorkLine theirs = new WorkLine(
                AWAY,
                Topic.AGREEMENT,
                new Waiting(3, Sentence.of("b"), "b", MONDAY).about(About.citizenAt(BO, "Bo", "forslag/1")));
        assertThat(names(read(filter("", Set.of(Topic.AGREEMENT), Turn.ANY, Whose.ALL, false, false), mine, theirs)))
                .containsExactly("Bo");
        assertThat(names(read(filter("", Set.of(), Turn.MINE, Whose.ALL, false, false), mine, theirs)))
                .containsExactly("Anna Ågård");
        assertThat(names(read(filter("", Set.of(), Turn.OTHERS, Whose.ALL, false, false), mine, theirs)))
                .containsExactly("Bo");
        assertThat(names(read(filter("", Set.of(), Turn.ANY, Whose.COLLEAGUES, false, false), mine, theirs)))
                .containsExactly("Bo");
        assertThat(names(read(filter("", Set.of(), Turn.ANY, Whose.OWN, false, false), mine, theirs)))
                .containsExactly("Anna Ågård");
        assertThat(names(read(filter("ÅGÅ", Set.of(), Turn.ANY, Whose.ALL, false, false), mine, theirs)))
                .containsExactly("Anna Ågård");
    }

    @Test
    void who_nothing_waits_for_is_counted_and_shown_last_when_asked_for() {
        List<CitizenRow> people = List.of(citizen(ANNA, "Anna"), citizen(BO, "Bo"));
        WorkLine waits = line(ME, 9, BO, "Bo", "a", MONDAY);
        WorkList usual = WorkList.of(List.of(ME), List.of(waits), people, Map.of(), WorkFilter.ALL);
        assertThat(names(usual)).containsExactly("Bo");
        assertThat(usual.quiet()).isOne();
        WorkList all = WorkList.of(
                List.of(ME), List.of(waits), people, Map.of(), filter("", Set.of(), Turn.ANY, Whose.ALL, false, true));
        assertThat(names(all)).containsExactly("Bo", "Anna");
        assertThat(all.rows().getLast().band()).isEqualTo(Band.NOTHING);
    }

    @Test
    void a_line_about_many_has_a_row_of_its_own_and_no_name() {
        WorkLine fair = new WorkLine(ME, Topic.FAIR, new Waiting(1, Sentence.of("fair"), "messer/1", MONDAY));
        WorkList list = read(WorkFilter.ALL, fair, line(ME, 3, ANNA, "Anna", "a", MONDAY));
        assertThat(names(list)).containsExactly("", "Anna");
        assertThat(list.rows()).extracting(WorkRow::key).doesNotHaveDuplicates();
    }

    private static WorkList read(WorkFilter filter, WorkLine... lines) {
        return read(filter, Map.of(), lines);
    }

    private static WorkList read(WorkFilter filter, Map<String, LocalDate> putOff, WorkLine... lines) {
        return WorkList.of(List.of(ME, AWAY), List.of(lines), List.of(), putOff, filter);
    }

    private static List<String> names(WorkList list) {
        return list.rows().stream().map(WorkRow::name).toList();
    }

    private static WorkFilter filter(
            String text, Set<Topic> topics, Turn turn, Whose whose, boolean putOff, boolean everybody) {
        return new WorkFilter(text, topics, turn, whose, putOff, everybody);
    }

    private static WorkLine line(SignedIn owner, int urgency, UUID citizen, String name, String path, Instant at) {
        return new WorkLine(
                owner,
                Topic.MATCH,
                new Waiting(urgency, Sentence.of("why." + path), path, at).about(About.of(citizen, name)));
    }

    private static CitizenRow citizen(UUID id, String name) {
        return new CitizenRow(
                new CitizenId(id), AccountId.create(), MUNICIPALITY, ME.id(), 1001, name, "20102030", "8000", false);
    }

    private static SignedIn consultant(String name) {
        return new SignedIn(AccountId.create(), name, Role.CONSULTANT, MUNICIPALITY, Locale.forLanguageTag("da"));
    }
}
