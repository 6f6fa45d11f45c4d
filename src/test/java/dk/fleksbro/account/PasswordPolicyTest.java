package dk.fleksbro.account;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fleksbro.shared.RuleBroken;
import org.junit.jupiter.api.Test;

class PasswordPolicyTest {

    @Test
    void a_password_longer_than_bcrypt_reads_is_refused_with_its_rule() {
        assertThatThrownBy(() -> PasswordPolicy.check("grøn cykel ".repeat(7), "a@example.org"))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> org.assertj.core.api.Assertions.assertThat(broken.rule())
                                .isEqualTo(AccountRule.PASSWORD_TOO_LONG));
    }

    @Test
    void sixty_plain_letters_are_not_too_long() {
        assertThatCode(() -> PasswordPolicy.check("abcdefghij".repeat(6), "a@example.org"))
                .doesNotThrowAnyException();
    }
}
