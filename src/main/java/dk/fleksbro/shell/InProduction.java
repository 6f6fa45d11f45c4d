package dk.fleksbro.shell;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.ClassUtils;

/** Everything that is not the demo and not a test is production; only a class path with JUnit on it can be a test. */
class InProduction implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        Environment settings = context.getEnvironment();
        boolean test = "test".equals(settings.getProperty("fleksbro.installation"))
                && ClassUtils.isPresent("org.junit.jupiter.api.Test", context.getClassLoader());
        return !test && !settings.acceptsProfiles(Profiles.of("demo"));
    }
}
