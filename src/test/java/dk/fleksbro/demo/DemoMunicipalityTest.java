package dk.fleksbro.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fleksbro.citizen.ProfileDraft;
import dk.fleksbro.shared.CvrNumber;
import dk.fleksbro.shared.EmailAddress;
import dk.fleksbro.shared.PNumber;
import dk.fleksbro.shared.PhoneNumber;
import dk.fleksbro.shared.PostalCodes;
import dk.fleksbro.shared.TextCheck;
import dk.fleksbro.vacancy.RoleFields;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The made-up municipality, loaded into schemas of its own beside the other tests. */
class DemoMunicipalityTest {

    private static final int LINE = 200;
    private static final int PROSE = 1000;

    private static DemoSchema schema;

    @BeforeAll
    static void load() {
        schema = DemoSchema.loaded();
    }

    @Test
    void has_the_people_and_workplaces_of_a_middle_sized_municipality() {
        assertThat(count("citizen")).isBetween(1290L, 1330L);
        assertThat(count("citizen where id not in (select citizen_id from employment)"))
                .isEqualTo(729);
        assertThat(count("workplace")).isEqualTo(400);
        assertThat(count("company")).isBetween(280L, 310L);
        assertThat(count("account where role = 'CONSULTANT'")).isEqualTo(7);
        assertThat(count("account where role = 'TEAM_LEAD'")).isEqualTo(1);
        assertThat(count("account where role = 'ADMIN'")).isEqualTo(1);
        assertThat(count("flex_job_role where status = 'OPEN'")).isEqualTo(120);
        assertThat(count("flex_job_profile")).isBetween(680L, 700L);
        assertThat(count("citizen where consultant_id is null")).isZero();
    }

    @Test
    void a_fair_is_signed_up_for_with_wishes_of_both_sides_and_the_visitors_have_not_answered() {
        assertThat(schema.texts("select status from fair")).containsExactly("OPEN");
        assertThat(count("fair_seeker where status = 'YES'")).isEqualTo(34);
        assertThat(count("fair_workplace where status = 'YES'")).isEqualTo(11);
        assertThat(schema.texts("select distinct side from fair_wish"))
                .containsExactlyInAnyOrder("SEEKER", "WORKPLACE");
        assertThat(schema.texts("select duty from fair_staff"))
                .containsExactlyInAnyOrder("HOST", "DOOR", "DOOR", "ROOM", "TIME_KEEPER", "HELPER");
        assertThat(count("fair_seeker guest join citizen on citizen.id = guest.citizen_id where protected"))
                .isZero();
        assertThat(schema.texts("select email from account join citizen on citizen.account_id = account.id"
                        + " join fair_seeker guest on guest.citizen_id = citizen.id where guest.status = 'INVITED'"))
                .contains(DemoSignIns.FLEX_WORKER);
    }

    @Test
    void has_roles_in_every_state() {
        assertThat(schema.texts("select distinct status from flex_job_role"))
                .containsExactlyInAnyOrder("OPEN", "DRAFT", "PAUSED", "CLOSED");
    }

    @Test
    void about_two_thirds_can_work_ten_hours_or_less() {
        double share = 100.0 * count("flex_job_profile where minutes_max <= 600") / count("flex_job_profile");

        assertThat(share).isBetween(62.0, 68.0);
    }

    @Test
    void every_number_is_well_formed_and_made_up() {
        assertThat(schema.texts("select cvr from company"))
                .allMatch(CvrNumber::isValid)
                .allMatch(cvr -> cvr.compareTo("99000007") >= 0);
        assertThat(schema.texts("select p_number from workplace")).allMatch(PNumber::isValid);
        assertThat(schema.texts("select phone from citizen union all select phone from workplace_contact"))
                .allMatch(PhoneNumber::isValid)
                .allMatch(phone -> phone.startsWith("37"));
        assertThat(schema.texts("select email from account"))
                .doesNotHaveDuplicates()
                .allMatch(EmailAddress::isValid)
                .allMatch(email -> email.endsWith("@example.org"));
    }

    @Test
    void every_postal_code_exists() {
        assertThat(
                        schema.texts(
                                "select postal_code from citizen union select postal_code from workplace union select postal_code from flex_job_role where status <> 'DRAFT'"))
                .allMatch(code -> PostalCodes.find(code).isPresent());
    }

    @Test
    void no_text_holds_a_diagnosis_a_number_of_a_person_or_anything_else_the_portal_warns_of() {
        assertThat(
                        schema.texts(
                                "select title from flex_job_role union select place from flex_job_role union select name from citizen"
                                        + " union select name from company union select name from workplace union select street from workplace"))
                .allMatch(text -> TextCheck.line(text, LINE).isEmpty());
        assertThat(proses()).hasSizeGreaterThan(1000).allMatch(text -> TextCheck.prose(text, PROSE)
                .isEmpty());
    }

    @Test
    void no_two_people_offer_the_same_in_the_same_words() {
        assertThat(schema.texts("select offer from flex_job_profile")).doesNotHaveDuplicates();
        assertThat(schema.texts("select description from flex_job_role where status <> 'DRAFT'"))
                .doesNotHaveDuplicates();
    }

    @Test
    void every_fleksjobbevis_and_draft_can_be_read_by_the_form_it_is_typed_in() {
        assertThat(schema.forms(
                        "select 'x' as form, citizen_id as subject_id, 'offer' as field, offer as text from flex_job_profile"
                                + " union all select 'x', citizen_id, 'hoursMin', replace(round(minutes_min / 60, 2), '.', ',') from flex_job_profile"
                                + " union all select 'x', citizen_id, 'hoursMax', replace(round(minutes_max / 60, 2), '.', ',') from flex_job_profile"
                                + " union all select 'x', citizen_id, 'radiusKm', radius_km from flex_job_profile"
                                + " union all select 'x', citizen_id, 'energy', energy from flex_job_profile"
                                + " union all select 'x', citizen_id, 'goals', goals from flex_job_profile"
                                + " union all select 'x', citizen_id, 'neverText', never_text from flex_job_profile"
                                + " union all select 'x', citizen_id, 'workingWith', working_with from flex_job_profile"
                                + " union all select 'x', citizen_id, 'needsText', text from profile_need_text"))
                .hasSizeGreaterThan(600)
                .allSatisfy(texts -> assertThat(ProfileDraft.problems(texts)).isEmpty());
        assertThat(schema.forms("select * from draft_field where form = 'profile'"))
                .isNotEmpty()
                .allSatisfy(texts -> assertThat(ProfileDraft.problems(texts))
                        .allMatch(problem -> problem.sentence().key().startsWith("bevis.missing.")));
        assertThat(schema.forms("select * from draft_field where form = 'role'"))
                .hasSize(9)
                .allSatisfy(texts -> texts.forEach((field, text) ->
                        assertThat(RoleFields.check(field, text)).isEmpty()));
        assertThat(
                        schema.forms(
                                "select 'x' as form, id as subject_id, 'title' as field, title as text from flex_job_role where status <> 'DRAFT'"
                                        + " union all select 'x', id, 'place', place from flex_job_role where status <> 'DRAFT'"
                                        + " union all select 'x', id, 'description', description from flex_job_role where status <> 'DRAFT'"
                                        + " union all select 'x', id, 'time.from', time_from from flex_job_role where status <> 'DRAFT'"
                                        + " union all select 'x', id, 'time.to', time_to from flex_job_role where status <> 'DRAFT'"
                                        + " union all select 'x', id, 'postal', postal_code from flex_job_role where status <> 'DRAFT'"))
                .hasSize(144)
                .allSatisfy(texts -> texts.forEach((field, text) ->
                        assertThat(RoleFields.check(field, text)).isEmpty()));
    }

    @Test
    void nothing_has_happened_in_the_future() {
        assertThat(Stream.of(
                                "account where created_at",
                                "company where created_at",
                                "flex_job_profile where published_at",
                                "consent where given_at",
                                "flex_job_role where published_at",
                                "flex_job_role where closed_at",
                                "draft_field where edited_at")
                        .filter(dated -> count(dated + " > utc_timestamp(6)") > 0))
                .isEmpty();
        assertThat(count("flex_job_role where published_at < created_at or closed_at < published_at"))
                .isZero();
        assertThat(count(
                        "flex_job_profile p join citizen c on c.id = p.citizen_id where p.published_at < c.created_at"))
                .isZero();
    }

    @Test
    void every_sign_in_it_names_is_there() {
        assertThat(schema.municipality().signIns()).allSatisfy(signIn -> {
            assertThat(signIn.password().length()).isGreaterThanOrEqualTo(12);
            assertThat(schema.passwordFits(signIn)).isTrue();
        });
        assertThat(schema.texts("select distinct role from account")).hasSize(5);
    }

    @Test
    void loading_it_again_changes_nothing() {
        List<String> before = schema.everything();

        schema.municipality().loadOnce();

        assertThat(schema.everything()).isEqualTo(before);
    }

    @Test
    void loading_it_elsewhere_gives_the_same() {
        DemoSchema other = DemoSchema.empty("demo_two");
        other.municipality().loadOnce();

        assertThat(other.everything()).isEqualTo(schema.everything());
    }

    @Test
    void new_citizens_get_new_candidate_numbers() {
        assertThat(schema.texts("select nextval(candidate_number)"))
                .containsExactly(schema.texts("select max(candidate_no) + 1 from citizen")
                        .getFirst());
    }

    @Test
    void a_loading_that_breaks_off_leaves_nothing_and_can_be_done_again() {
        DemoSchema other = DemoSchema.empty("demo_three");
        other.execute("insert into company (id, version, cvr, name, created_at)"
                + " values (uuid(), 1, '99000007', 'I vejen ApS', utc_timestamp(6))");

        assertThatThrownBy(() -> other.municipality().loadOnce()).isInstanceOf(Exception.class);

        assertThat(other.texts("select kind from installation")).isEmpty();
        assertThat(other.texts("select email from account")).isEmpty();

        other.execute("delete from company");
        other.municipality().loadOnce();
        assertThat(other.everything()).isEqualTo(schema.everything());
    }

    @Test
    void a_database_that_serves_real_people_is_refused() {
        DemoSchema other = DemoSchema.empty("demo_real");
        other.execute("insert into installation (id, kind, created_at) values (1, 'PRODUCTION', utc_timestamp(6))");

        assertThatThrownBy(() -> other.municipality().loadOnce())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("PRODUCTION");

        assertThat(other.texts("select email from account")).isEmpty();
    }

    private static long count(String from) {
        return schema.count(from);
    }

    private static List<String> proses() {
        Pattern empty = Pattern.compile("\\s*");
        return Stream.of(
                        "select offer from flex_job_profile",
                        "select energy from flex_job_profile",
                        "select never_text from flex_job_profile",
                        "select goals from flex_job_profile",
                        "select working_with from flex_job_profile",
                        "select text from profile_need_text",
                        "select description from flex_job_role",
                        "select text from draft_field")
                .flatMap(sql -> schema.texts(sql).stream())
                .filter(text -> !empty.matcher(text).matches())
                .toList();
    }
}
