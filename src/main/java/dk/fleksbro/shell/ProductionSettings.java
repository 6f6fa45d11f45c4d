package dk.fleksbro.shell;

import dk.fleksbro.shared.CannotStart;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.EnvironmentAware;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;

/** Looks, before anything is made, whether production has been told what it needs and carries no demo with it. */
@Component
@Conditional(InProduction.class)
class ProductionSettings implements BeanFactoryPostProcessor, EnvironmentAware {

    private static final List<String> NEEDED =
            List.of("FLEKSBRO_DB_URL", "FLEKSBRO_MAIL_HOST", "FLEKSBRO_ADDRESS", "FLEKSBRO_KEYS");
    private static final String DEMO = "dk.fleksbro.demo.LocalPortal";

    /** Set by its setter, because this bean is made before constructors can be given anything. */
    private @Nullable Environment settings;

    @Override
    public void setEnvironment(Environment environment) {
        settings = environment;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        if (ClassUtils.isPresent(DEMO, beans.getBeanClassLoader())) {
            throw new CannotStart("The demo municipality is on the class path, and production starts without it: run"
                    + " fleksbro.jar alone, or ./portal run for a demo.");
        }
        String missing = NEEDED.stream()
                .filter(name -> settings == null || !StringUtils.hasText(settings.getProperty(name)))
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new CannotStart("These settings are missing from the environment: " + missing
                    + "; docs/operations.md says what each is for.");
        }
    }
}
