package dk.fleksbro.matching;

import dk.fleksbro.account.MunicipalityId;
import dk.fleksbro.shared.UnitOfWork;
import org.springframework.stereotype.Service;

/** What each kind of point counts for in a municipality's lists. */
@Service
@UnitOfWork
public class WeightsService {

    private final MatchWeights weights;

    WeightsService(MatchWeights weights) {
        this.weights = weights;
    }

    /** What lists and plans of the municipality are ordered by now; holds no personal data. */
    public Weights inForce(MunicipalityId municipality) {
        return weights.inForce(municipality);
    }
}
