package dk.fleksbro.employer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EmployerNameTest {

    @Test
    void a_workplace_with_a_name_of_its_own_stands_after_its_company() {
        assertThat(EmployerName.of("Bælt Kommune", "Rådhuset")).isEqualTo("Bælt Kommune, Rådhuset");
        assertThat(EmployerName.of("Fleksmarked A/S", "Fleks")).isEqualTo("Fleksmarked A/S, Fleks");
    }

    @Test
    void a_workplace_that_begins_as_its_company_stands_alone() {
        assertThat(EmployerName.of("Spisehuset Bækdal", "Spisehuset Bækdal, afdeling 2"))
                .isEqualTo("Spisehuset Bækdal, afdeling 2");
        assertThat(EmployerName.of("Fyrbakken Farver ApS", "Fyrbakken Farver, afdeling 2"))
                .isEqualTo("Fyrbakken Farver, afdeling 2");
        assertThat(EmployerName.of("Bæk", "Bækkens Café")).isEqualTo("Bæk, Bækkens Café");
    }

    @Test
    void a_workplace_called_as_its_company_is_said_once() {
        assertThat(EmployerName.of("Pilegård Møbelfabrik", "Pilegård Møbelfabrik"))
                .isEqualTo("Pilegård Møbelfabrik");
        assertThat(EmployerName.of("Pilegård Møbelfabrik A/S", "Pilegård Møbelfabrik"))
                .isEqualTo("Pilegård Møbelfabrik A/S");
    }
}
