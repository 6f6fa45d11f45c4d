package dk.fleksbro.consent;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.account.MunicipalityId;
import dk.fleksbro.account.Role;
import dk.fleksbro.account.SignedIn;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccessTableTest {

    private static final UUID HOME = UUID.randomUUID();
    private static final UUID CITIZEN = UUID.randomUUID();
    private static final Map<Part, Stage> ALL_RELEASED = released(Stage.PRESENTED);

    private static Map<Part, Stage> released(Stage from) {
        Map<Part, Stage> released = new EnumMap<>(Part.class);
        Part.RELEASABLE.forEach(part -> released.put(part, from));
        return released;
    }

    private static SignedIn person(Role role, @Nullable UUID municipality) {
        return new SignedIn(
                AccountId.create(),
                "N. N.",
                role,
                municipality == null ? null : new MunicipalityId(municipality),
                Locale.ENGLISH);
    }

    private static Facts match(SignedIn employer, Stage stage, Map<Part, Stage> released) {
        return Facts.ofMatch(
                UUID.randomUUID(), CITIZEN, UUID.randomUUID(), HOME, Set.of(employer.accountId()), stage, released);
    }

    private static Set<Part> seen(SignedIn reader, Facts facts) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        for (Purpose purpose : Purpose.values()) {
            Arrays.stream(Part.values())
                    .filter(part -> Access.ruleFor(reader, facts, part, purpose).isPresent())
                    .forEach(parts::add);
        }
        return parts;
    }

    @Test
    void an_employer_sees_nothing_before_the_citizen_has_said_yes() {
        SignedIn employer = person(Role.EMPLOYER, null);
        assertThat(seen(employer, match(employer, Stage.NONE, ALL_RELEASED))).isEmpty();
    }

    @Test
    void an_employer_sees_released_parts_but_no_name_after_the_citizens_yes() {
        SignedIn employer = person(Role.EMPLOYER, null);
        assertThat(seen(employer, match(employer, Stage.PRESENTED, ALL_RELEASED)))
                .contains(Part.OFFER, Part.NEEDS, Part.EMPLOYER_ANSWER)
                .doesNotContain(Part.NAME, Part.CONTACT, Part.MATCH_REASONS);
    }

    @Test
    void name_and_contact_come_when_both_have_said_yes_and_only_if_released() {
        SignedIn employer = person(Role.EMPLOYER, null);
        assertThat(seen(employer, match(employer, Stage.MUTUAL, ALL_RELEASED))).contains(Part.NAME, Part.CONTACT);
        assertThat(seen(employer, match(employer, Stage.MUTUAL, Map.of())))
                .doesNotContain(Part.NAME, Part.CONTACT, Part.NEEDS);
    }

    @Test
    void what_is_released_for_the_second_stage_is_not_seen_at_the_first() {
        SignedIn employer = person(Role.EMPLOYER, null);
        assertThat(seen(employer, match(employer, Stage.PRESENTED, released(Stage.MUTUAL))))
                .doesNotContainAnyElementsOf(Part.RELEASABLE);
    }

    @Test
    void another_employer_sees_nothing_of_a_match() {
        Facts facts = match(person(Role.EMPLOYER, null), Stage.MUTUAL, ALL_RELEASED);
        assertThat(seen(person(Role.EMPLOYER, null), facts)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void nobody_of_another_municipality_sees_anything_of_a_citizen(Role role) {
        SignedIn foreign = person(role, role.belongsToMunicipality() ? UUID.randomUUID() : null);
        assertThat(seen(foreign, Facts.ofCitizen(CITIZEN, UUID.randomUUID(), HOME)))
                .isEmpty();
    }

    @Test
    void a_team_lead_sees_no_needs() {
        assertThat(seen(person(Role.TEAM_LEAD, HOME), Facts.ofCitizen(CITIZEN, UUID.randomUUID(), HOME)))
                .contains(Part.NAME)
                .doesNotContain(Part.NEEDS, Part.NEVER_TASKS, Part.OFFER);
    }

    @Test
    void an_administrator_sees_no_citizen_and_no_match() {
        SignedIn admin = person(Role.ADMIN, null);
        assertThat(seen(admin, Facts.ofCitizen(CITIZEN, UUID.randomUUID(), HOME)))
                .isEmpty();
        assertThat(seen(admin, match(person(Role.EMPLOYER, null), Stage.MUTUAL, ALL_RELEASED)))
                .isEmpty();
    }

    @Test
    void an_employers_part_in_the_follow_up_ends_with_the_job_and_the_agreement_stays() {
        SignedIn employer = person(Role.EMPLOYER, null);
        assertThat(seen(employer, employment(employer, true))).containsAll(Part.WHILE_IT_LASTS);
        assertThat(seen(employer, employment(employer, false)))
                .contains(Part.AGREEMENT)
                .doesNotContainAnyElementsOf(Part.WHILE_IT_LASTS);
        assertThat(seen(person(Role.CONSULTANT, HOME), employment(employer, false)))
                .contains(Part.AGREEMENT, Part.TALK, Part.CONCERN);
    }

    private static Facts employment(SignedIn employer, boolean lasts) {
        return Facts.ofEmployment(
                UUID.randomUUID(), CITIZEN, UUID.randomUUID(), HOME, Set.of(employer.accountId()), false, lasts);
    }

    @Test
    void a_rule_for_one_purpose_gives_nothing_for_another() {
        SignedIn consultant = person(Role.CONSULTANT, HOME);
        Facts facts = Facts.ofCitizen(CITIZEN, UUID.randomUUID(), HOME);
        assertThat(Access.ruleFor(consultant, facts, Part.NEEDS, Purpose.MATCHING))
                .isPresent();
        assertThat(Access.ruleFor(consultant, facts, Part.NEEDS, Purpose.SUPERVISION))
                .isEmpty();
        assertThat(Access.ruleFor(consultant, facts, Part.NEEDS, Purpose.PRESENTATION))
                .isEmpty();
    }

    @Test
    void needs_reach_an_employer_by_no_rule_without_consent() {
        assertThat(AccessTable.RULES)
                .filteredOn(rule -> rule.role() == Role.EMPLOYER && rule.parts().contains(Part.NEEDS))
                .allSatisfy(rule -> {
                    assertThat(rule.consentNeeded()).isTrue();
                    assertThat(rule.from().reaches(Stage.PRESENTED)).isTrue();
                })
                .isNotEmpty();
    }
}
