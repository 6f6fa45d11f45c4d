package dk.fleksbro.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.matching.MatchMove;
import dk.fleksbro.matching.MatchReason;
import dk.fleksbro.matching.MatchStatus;
import dk.fleksbro.matching.Party;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The demo's matches look as if people had made them move by move. */
class DemoMatchesTest {

    private static DemoSchema schema;

    @BeforeAll
    static void load() {
        schema = DemoSchema.loaded();
    }

    @Test
    void there_are_several_at_every_stage() {
        assertThat(MatchStatus.values())
                .allSatisfy(status -> assertThat(schema.count("flex_match where status = '" + status + "'"))
                        .isGreaterThanOrEqualTo(4));
    }

    @Test
    void every_move_is_one_the_table_of_moves_allows_and_the_last_tells_the_status() {
        Map<String, String> at = new HashMap<>();
        schema.texts(
                        "select concat_ws(' ', match_id, coalesce(from_status, '-'), move, coalesce(party, '-'), to_status, coalesce(reason, '-'))"
                                + " from match_move order by id")
                .forEach(line -> {
                    String[] move = line.split(" ", -1);
                    MatchMove made = MatchMove.valueOf(move[2]);
                    assertThat(move[1]).isEqualTo(at.getOrDefault(move[0], "-"));
                    assertThat(made.to().orElseThrow().name()).isEqualTo(move[4]);
                    if (!"-".equals(move[1])) {
                        MatchStatus before = MatchStatus.valueOf(move[1]);
                        assertThat(
                                        "-".equals(move[3])
                                                ? made.isMadeByPortal(before)
                                                : made.allows(before, Party.valueOf(move[3])))
                                .as(line)
                                .isTrue();
                    }
                    if (!"-".equals(move[5])) {
                        assertThat(MatchReason.valueOf(move[5]).isFor(made)).isTrue();
                    }
                    at.put(move[0], move[4]);
                });
        assertThat(schema.texts("select concat(id, ' ', status) from flex_match"))
                .hasSameSizeAs(at.keySet())
                .allSatisfy(line -> assertThat(at.get(line.split(" ", -1)[0])).isEqualTo(line.split(" ", -1)[1]));
    }

    @Test
    void moves_follow_each_other_after_role_and_fleksjobbevis_and_before_today() {
        assertThat(schema.count("match_move later join match_move earlier on earlier.match_id = later.match_id"
                        + " and earlier.id < later.id where later.at <= earlier.at"))
                .isZero();
        assertThat(schema.count("flex_match m join flex_job_role r on r.id = m.role_id"
                        + " join flex_job_profile p on p.citizen_id = m.citizen_id"
                        + " where m.proposed_at < r.published_at or m.proposed_at < p.published_at"))
                .isZero();
        assertThat(schema.count("match_move where at > utc_timestamp(6)")).isZero();
        assertThat(schema.count("flex_match where meeting_at < utc_timestamp(6)"))
                .isZero();
    }

    @Test
    void nobody_is_proposed_whom_the_portal_would_not_let_a_consultant_propose() {
        assertThat(schema.count("flex_match m join flex_job_role r on r.id = m.role_id"
                        + " join workplace w on w.id = r.workplace_id join company c on c.id = w.company_id"
                        + " where c.checked_at is null"))
                .isZero();
        assertThat(schema.count("flex_match m join citizen c on c.id = m.citizen_id where c.protected"))
                .isZero();
        assertThat(
                        schema.count(
                                "(select r.id from flex_job_role r join flex_match m on m.role_id = r.id"
                                        + " and m.status in ('MEETING_AGREED', 'TRIAL_PROPOSED', 'TRIAL_AGREED',"
                                        + " 'TRIAL_REVIEWED', 'OFFERED', 'OFFER_ACCEPTED', 'HIRED') group by r.id, r.positions having count(*) > r.positions) full"))
                .isZero();
    }

    @Test
    void something_waits_for_the_visitor_who_signs_in_as_employer_or_fleksjobber() {
        assertThat(schema.count(
                        "flex_match m join citizen c on c.id = m.citizen_id join account a on a.id = c.account_id"
                                + " where a.email = '" + DemoSignIns.FLEX_WORKER + "' and m.status = 'PROPOSED'"))
                .isEqualTo(1);
        assertThat(schema.count("flex_match m join flex_job_role r on r.id = m.role_id"
                        + " join workplace_contact w on w.workplace_id = r.workplace_id join account a on a.id = w.account_id"
                        + " where a.email = '" + DemoSignIns.EMPLOYER + "' and m.status = 'PRESENTED'"))
                .isEqualTo(2);
        assertThat(schema.count("citizen c join account a on a.id = c.account_id"
                        + " left join flex_job_profile p on p.citizen_id = c.id"
                        + " where a.email = '" + DemoSignIns.NEW_FLEX_WORKER + "' and p.citizen_id is null"))
                .isEqualTo(1);
    }

    @Test
    void who_is_waited_for_has_a_notice_and_none_is_mailed() {
        assertThat(schema.texts("select distinct mail_state from notice")).containsExactly("NONE");
        assertThat(schema.count("flex_match m where m.status in ('PROPOSED', 'PRESENTED', 'MEETING_PROPOSED')"
                        + " and not exists (select 1 from notice n where n.path like concat('%', m.id))"))
                .isZero();
    }
}
