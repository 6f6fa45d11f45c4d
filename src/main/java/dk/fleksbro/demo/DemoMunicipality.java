package dk.fleksbro.demo;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The made-up municipality: loaded once into an empty database. */
@Component
@Profile("demo")
class DemoMunicipality {

    void loadOnce() {}

    List<DemoSignIn> signIns() {
        return List.of();
    }
}
