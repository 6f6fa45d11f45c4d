package dk.fleksbro;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    @Test
    void modules_use_each_other_only_along_the_arrows() {
        ApplicationModules.of(FleksbroApplication.class).verify();
    }
}
