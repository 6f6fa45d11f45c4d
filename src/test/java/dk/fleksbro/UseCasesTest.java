package dk.fleksbro;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The promises the portal makes to its users, each by its id. */
class UseCasesTest {

    private static final Set<String> PROMISED = Set.of(
            "E1", "V1", "V2", "B1", "B2", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "N1", "W1", "F1", "D1",
            "A1", "A2", "A8", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "A3", "A4", "A6", "A5", "A7", "X1", "X2", "X3",
            "X4", "X5", "X6", "X7", "X8", "X9", "X10", "X11", "X12", "X13");

    @Test
    void every_promised_use_case_is_carried_by_a_test() {
        Set<String> carried = new ClassFileImporter()
                .importPackages("dk.fleksbro").stream()
                        .flatMap(UseCasesTest::ids)
                        .collect(Collectors.toSet());
        assertThat(carried).containsAll(PROMISED);
    }

    private static Stream<String> ids(JavaClass type) {
        return Stream.concat(
                type.tryGetAnnotationOfType(UseCase.class).map(UseCase::value).stream(),
                type.getMethods().stream()
                        .flatMap(method -> method.tryGetAnnotationOfType(UseCase.class).map(UseCase::value).stream()));
    }
}
