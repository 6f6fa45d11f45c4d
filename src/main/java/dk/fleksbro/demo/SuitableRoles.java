package dk.fleksbro.demo;

import dk.fleksbro.matching.Verdict;
import dk.fleksbro.vacancy.PublishedRole;
import dk.fleksbro.vacancy.RoleStatus;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Open roles that somebody fits as they are, and somebody else when they are adapted. */
final class SuitableRoles {

    private final RoleMaker maker;
    private final List<DemoPerson> people;

    SuitableRoles(RoleMaker maker, List<DemoPerson> people) {
        this.maker = maker;
        this.people = people.stream().filter(person -> person.profile() != null).toList();
    }

    PublishedRole make(DemoWorkplace workplace) {
        PublishedRole role;
        do {
            role = maker.make(workplace, RoleStatus.OPEN);
        } while (!suits(role));
        return role;
    }

    private boolean suits(PublishedRole role) {
        Set<Verdict> wanted = EnumSet.of(Verdict.FITS, Verdict.ADAPTABLE);
        return people.stream().anyMatch(person -> {
            wanted.remove(DemoPair.fit(role, person).verdict());
            return wanted.isEmpty();
        });
    }
}
