package dk.fleksbro.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.transaction.annotation.Transactional;

/**
 * One thing a user does, done wholly or not at all. When the database asks for another try because two people wrote at
 * once (errors 1020, 1205, 1213), the whole of it is done again, outside the failed transaction.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Transactional
@Retryable(predicate = WriteConflict.class, maxRetries = 4, delay = 20, jitter = 10)
public @interface UnitOfWork {}
