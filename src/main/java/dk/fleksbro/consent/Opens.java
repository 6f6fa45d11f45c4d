package dk.fleksbro.consent;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a page opens: the guard asks the access table before the page is made, with the facts of the subject whose id stands
 * in the route parameter. Every route of the portal carries it, or {@link OpensNothing}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Opens {

    SubjectKind kind();

    Part part();

    /** What for; where several roles share a page, that of each: the reader needs one of them. */
    Purpose[] purpose();

    /** The route parameter with the subject's id; empty for the portal itself and the reader's own account or profile. */
    String parameter() default "";
}
