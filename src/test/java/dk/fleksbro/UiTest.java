package dk.fleksbro;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import dk.fleksbro.account.SignedIn;
import java.security.Principal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** A page as its reader works with it, without a browser: components are found by their visible text. */
public abstract class UiTest extends IntegrationTest {

    private static final Routes ROUTES = discover();
    private static final Set<Class<? extends RouterLayout>> LAYOUTS =
            find(new AnnotationTypeFilter(Layout.class), RouterLayout.class);

    @Autowired
    private ApplicationContext context;

    @Autowired
    protected Fixtures fixtures;

    @Autowired
    protected TestClock clock;

    @BeforeEach
    void openBrowser() {
        open();
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
        Fixtures.signOut();
        clock.reset();
    }

    /** A new session as this person: what was open before is gone, as on another device. */
    protected void as(SignedIn person) {
        MockVaadin.tearDown();
        Fixtures.signIn(person);
        open();
    }

    protected void asStranger() {
        MockVaadin.tearDown();
        Fixtures.signOut();
        open();
    }

    protected static void go(String path) {
        UI.getCurrent().navigate(path);
    }

    /** Everything a reader can read on the page now. */
    protected static String page() {
        StringBuilder text = new StringBuilder();
        List<HasElement> chain = UI.getCurrent().getInternals().getActiveRouterTargetsChain();
        if (!chain.isEmpty()) {
            collect(chain.getLast().getElement(), text);
        }
        LocatorJ._find(Dialog.class).forEach(dialog -> collect(dialog.getElement(), text));
        return text.toString();
    }

    private static void collect(Element element, StringBuilder text) {
        if (element.isTextNode()) {
            text.append(element.getText()).append('\n');
            return;
        }
        if (!element.isVisible()) {
            return;
        }
        for (String property : List.of("label", "helperText", "errorMessage", "value")) {
            String value = element.getProperty(property);
            if (value != null && !value.isBlank()) {
                text.append(value).append('\n');
            }
        }
        element.getChildren().forEach(child -> collect(child, text));
    }

    private void open() {
        MockVaadin.setMockRequestFactory(session -> new FakeRequest(session) {
            @Override
            public Principal getUserPrincipal() {
                return org.springframework.security.core.context.SecurityContextHolder.getContext()
                        .getAuthentication();
            }

            @Override
            public boolean isUserInRole(String role) {
                var authentication = org.springframework.security.core.context.SecurityContextHolder.getContext()
                        .getAuthentication();
                return authentication != null
                        && authentication.getAuthorities().stream()
                                .anyMatch(a ->
                                        ("ROLE_" + role).equals(a.getAuthority()) || role.equals(a.getAuthority()));
            }
        });
        MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, context, UI::new) {
            @Override
            protected VaadinServletService createServletService(DeploymentConfiguration configuration)
                    throws ServiceException {
                VaadinServletService service = super.createServletService(configuration);
                LAYOUTS.forEach(ApplicationRouteRegistry.getInstance(service.getContext())::setLayout);
                return service;
            }
        });
    }

    private static Routes discover() {
        Set<Class<? extends Component>> views =
                new HashSet<>(find(new AnnotationTypeFilter(Route.class), Component.class));
        @SuppressWarnings({"unchecked", "rawtypes"})
        Set<Class<? extends HasErrorParameter<?>>> errors =
                (Set) find(new AssignableTypeFilter(HasErrorParameter.class), HasErrorParameter.class);
        return new Routes(views, errors, true);
    }

    private static <T> Set<Class<? extends T>> find(
            org.springframework.core.type.filter.TypeFilter filter, Class<T> type) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(filter);
        Set<Class<? extends T>> found = new HashSet<>();
        scanner.findCandidateComponents("dk.fleksbro").forEach(bean -> {
            try {
                found.add(Class.forName(bean.getBeanClassName()).asSubclass(type));
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        });
        return found;
    }
}
