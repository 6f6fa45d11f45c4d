package dk.fleksbro.vacancy;

import dk.fleksbro.shared.jdbc.Feed;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The open roles as they were published. */
@Component
public class RoleFeed implements Feed<PublishedRole> {

    private final OpenRoles roles;

    RoleFeed(OpenRoles roles) {
        this.roles = roles;
    }

    @Override
    public void all(Consumer<Marked<PublishedRole>> each) {
        roles.eachMarked(each);
    }

    @Override
    public List<Marked<PublishedRole>> of(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : roles.marked(ids);
    }

    @Override
    public Map<UUID, Long> touchedWithin(Duration time) {
        return roles.touchedWithin(time);
    }
}
