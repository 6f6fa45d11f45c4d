package dk.fleksbro.citizen;

import dk.fleksbro.account.MunicipalityId;
import dk.fleksbro.shared.UnitOfWork;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The fleksjobbevis: typed in steps by its owner, taken into use, released part by part. */
@Service
@UnitOfWork
public class ProfileService {

    private final Profiles profiles;

    ProfileService(Profiles profiles) {
        this.profiles = profiles;
    }

    /**
     * The fleksjobbevis in use, with its needs. Raw data for matching: who calls it asks {@code Access} for each part before
     * showing it, and what is shown to an employer goes through {@link ReleasedProfile}.
     */
    public Optional<FlexJobProfile> profile(CitizenId citizen) {
        return profiles.find(citizen);
    }

    /** Everybody of a municipality with a fleksjobbevis in use; raw data like {@link #profile}. */
    public List<ProfileRow> ofMunicipality(MunicipalityId municipality) {
        return profiles.ofMunicipality(municipality);
    }
}
