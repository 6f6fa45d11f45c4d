package dk.fleksbro.shared;

import java.lang.reflect.Method;
import java.sql.SQLException;
import java.util.Set;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.resilience.retry.MethodRetryPredicate;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells the failures that another try can mend: record changed since last read, lock wait time-out, deadlock. */
public final class WriteConflict implements MethodRetryPredicate {

    private static final Set<Integer> ERRORS = Set.of(1020, 1205, 1213);

    @Override
    public boolean shouldRetry(Method method, Throwable throwable) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            // part of a larger unit of work, which has failed as a whole: its outermost part is the one to try again
            return false;
        }
        if (throwable instanceof ConcurrencyFailureException
                && !(throwable instanceof OptimisticLockingFailureException)) {
            return true;
        }
        for (Throwable cause = throwable; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && ERRORS.contains(sql.getErrorCode())) {
                return true;
            }
        }
        return false;
    }
}
