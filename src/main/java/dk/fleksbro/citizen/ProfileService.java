package dk.fleksbro.citizen;

import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.account.MunicipalityId;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.consent.Access;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.Problem;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.UnitOfWork;
import dk.fleksbro.shared.draft.DraftKey;
import dk.fleksbro.shared.draft.DraftText;
import dk.fleksbro.shared.draft.Drafts;
import dk.fleksbro.shared.draft.Editor;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The fleksjobbevis: typed in steps by its owner, taken into use, kept fresh. */
@Service
@UnitOfWork
public class ProfileService {

    private final Citizens citizens;
    private final Profiles profiles;
    private final Drafts drafts;
    private final CurrentAccount current;
    private final Access access;
    private final Clock clock;

    ProfileService(
            Citizens citizens, Profiles profiles, Drafts drafts, CurrentAccount current, Access access, Clock clock) {
        this.citizens = citizens;
        this.profiles = profiles;
        this.drafts = drafts;
        this.current = current;
        this.access = access;
        this.clock = clock;
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

    /** The reader's own. */
    public MyProfile mine() {
        return read(me());
    }

    /** Opens the reader's own for typing at a step, and remembers the step: another device goes on from there. */
    public MyProfile typeAt(String step) {
        MyProfile mine = mine();
        DraftKey key = MyProfile.draft(mine.citizen().id());
        put(key, ProfileDraft.STEP, step);
        return mine;
    }

    /** The reader has been through all of a part, whatever was skipped. */
    public void finish(ProfilePart part) {
        DraftKey key = MyProfile.draft(me().id());
        put(key, part.doneField(), "yes");
    }

    /** Others read from now on what is typed; or what is still missing, and nothing changes. */
    public List<Problem> takeIntoUse() {
        MyProfile mine = mine();
        List<Problem> problems = ProfileDraft.problems(mine.texts());
        ProfileDraft.parse(mine.citizen().id(), mine.texts(), clock.instant()).ifPresent(profiles::put);
        return problems;
    }

    /**
     * The reader corrects some answers of the own fleksjobbevis in use, and nothing else in it: what is typed and waits to be
     * taken into use goes on waiting, and when its owner last found all of it right stays as it was.
     *
     * @return what is not right with them; then nothing changes
     */
    public List<Problem> correct(Map<String, String> answers) {
        CitizenRow me = me();
        FlexJobProfile inUse = profiles.find(me.id()).orElseThrow(() -> new RuleBroken(CitizenRule.PROFILE_NOT_IN_USE));
        Instant confirmed = profiles.confirmedAt(me.id()).orElseThrow();
        Map<String, String> texts = new LinkedHashMap<>(ProfileDraft.texts(inUse));
        texts.putAll(answers);
        List<Problem> problems = ProfileDraft.problems(texts);
        ProfileDraft.parse(me.id(), texts, inUse.publishedAt()).ifPresent(profile -> {
            profiles.put(profile);
            profiles.confirm(me.id(), confirmed);
            DraftKey key = MyProfile.draft(me.id());
            drafts.read(key).keySet().stream()
                    .filter(answers::containsKey)
                    .forEach(field -> put(key, field, answers.getOrDefault(field, "")));
        });
        return problems;
    }

    /** Its owner says that it is still right. */
    public void confirm() {
        profiles.confirm(me().id(), clock.instant());
    }

    MyProfile read(CitizenRow citizen) {
        Optional<FlexJobProfile> inUse = profiles.find(citizen.id());
        Map<String, DraftText> typed = drafts.read(MyProfile.draft(citizen.id()));
        Map<String, String> texts =
                new LinkedHashMap<>(inUse.map(ProfileDraft::texts).orElse(Map.of()));
        typed.forEach((field, draft) -> texts.put(field, draft.text()));
        return new MyProfile(
                citizen,
                inUse,
                texts,
                typed.keySet().stream().anyMatch(field -> !field.equals(ProfileDraft.STEP)),
                inUse.isEmpty() ? null : profiles.confirmedAt(citizen.id()).orElse(null));
    }

    private CitizenRow me() {
        CitizenRow me = citizens.ofAccount(current.require().id()).orElseThrow(NotFound::new);
        access.require(me.facts(), Part.PROFILE_EDIT, Purpose.OWN_AFFAIRS);
        return me;
    }

    private void put(DraftKey key, String field, String text) {
        SignedIn reader = current.require();
        DraftText before = drafts.read(key).get(field);
        drafts.save(
                key,
                field,
                before == null ? 0 : before.version(),
                text,
                new Editor(reader.accountId(), reader.displayName()));
    }
}
