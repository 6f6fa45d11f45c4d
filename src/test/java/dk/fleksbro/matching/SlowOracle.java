package dk.fleksbro.matching;

import dk.fleksbro.account.MunicipalityId;
import dk.fleksbro.citizen.ProfileRow;
import dk.fleksbro.matching.index.Found;
import dk.fleksbro.matching.index.Found.Hit;
import dk.fleksbro.vacancy.PublishedRole;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The lists as they must be, in words anybody can check: each pair is looked at by {@link Matcher}, then all are put in order. */
public final class SlowOracle {

    private SlowOracle() {}

    private record Listed(UUID id, Fit fit, int proposals, int candidateNo, String title) {}

    public static Found rolesFor(
            ProfileRow person, Collection<PublishedRole> roles, Weights weights, int limit, int offset) {
        List<Listed> all = new ArrayList<>();
        for (PublishedRole role : roles) {
            Fit fit = Matcher.fit(role, person.citizen(), person.profile(), weights);
            all.add(new Listed(role.id().value(), fit, 0, 0, role.title()));
        }
        return page(all, limit, offset);
    }

    /** @param proposals how often each has been proposed, by person; who is not among them never has */
    public static Found peopleFor(
            PublishedRole role,
            MunicipalityId municipality,
            Collection<ProfileRow> people,
            Map<UUID, Integer> proposals,
            Weights weights,
            int limit,
            int offset) {
        List<Listed> all = new ArrayList<>();
        for (ProfileRow person : people) {
            if (person.citizen().municipality().equals(municipality)) {
                UUID id = person.citizen().id().value();
                Fit fit = Matcher.fit(role, person.citizen(), person.profile(), weights);
                all.add(new Listed(
                        id, fit, proposals.getOrDefault(id, 0), person.citizen().candidateNo(), ""));
            }
        }
        return page(all, limit, offset);
    }

    /** The agreed order: verdict, score, who has been proposed least and the candidate number, or the title and the id. */
    private static Found page(List<Listed> all, int limit, int offset) {
        all.sort(Comparator.comparing((Listed one) -> one.fit().verdict())
                .thenComparing(one -> -one.fit().score())
                .thenComparing(Listed::proposals)
                .thenComparing(Listed::candidateNo)
                .thenComparing(Listed::title)
                .thenComparing(Listed::id));
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        all.forEach(one -> counts.merge(one.fit().verdict(), 1, Integer::sum));
        List<Hit> page = all.stream()
                .skip(offset)
                .limit(limit)
                .map(one -> new Hit(one.id(), one.fit().verdict(), one.fit().score()))
                .toList();
        return new Found(page, all.size(), counts);
    }
}
