package dk.fleksbro.agreement;

import dk.fleksbro.shared.Kroner;
import dk.fleksbro.shared.Sentence;
import dk.fleksbro.wage.Pay;
import dk.fleksbro.wage.Subsidies;
import dk.fleksbro.wage.WhatIf;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a change does to pay and fleksløntilskud; guidance only. */
@Component
class PayDryRun implements DryRunPart {

    private final Subsidies subsidies;

    PayDryRun(Subsidies subsidies) {
        this.subsidies = subsidies;
    }

    @Override
    public Topic topic() {
        return Topic.PAY;
    }

    @Override
    public List<Sentence> say(Planned planned) {
        Terms before = new Terms(planned.before());
        Terms after = new Terms(planned.after());
        Optional<Pay> now = pay(before);
        Optional<Pay> then = pay(after);
        if (now.isEmpty() || then.isEmpty()) {
            return List.of(Sentence.of("dry-run.pay.unknown"));
        }
        if (now.equals(then)) {
            return List.of(Sentence.of("dry-run.pay.same"));
        }
        List<Sentence> said = new ArrayList<>();
        said.add(step("dry-run.pay.wage", now.get().monthlyWage(), then.get().monthlyWage()));
        if (planned.after().get("job.scheme").equals("before-2013")) {
            said.add(Sentence.of("dry-run.pay.before-2013"));
        } else if (before.fullTimeHourlyPay().isEmpty()
                || after.fullTimeHourlyPay().isEmpty()) {
            said.add(Sentence.of("dry-run.pay.no-full-time"));
        } else {
            said.addAll(subsidies
                    .compare(planned.from(), now.get(), then.get())
                    .map(PayDryRun::subsidy)
                    .orElseGet(() -> List.of(Sentence.of(
                            "wage.no-rates", String.valueOf(planned.from().getYear())))));
        }
        return said;
    }

    private static List<Sentence> subsidy(WhatIf whatIf) {
        List<Sentence> said = new ArrayList<>();
        said.add(step(
                "dry-run.pay.subsidy",
                whatIf.resultNow().subsidy(),
                whatIf.resultThen().subsidy()));
        said.add(step(
                "dry-run.pay.total",
                whatIf.resultNow().total(),
                whatIf.resultThen().total()));
        said.addAll(whatIf.resultThen().reservations());
        return said;
    }

    private static Sentence step(String key, Kroner now, Kroner then) {
        return now.equals(then) ? Sentence.of(key + ".same", now) : Sentence.of(key, now, then);
    }

    /** Without full-time pay it stands for the hourly pay; then only the wage is said. */
    private static Optional<Pay> pay(Terms terms) {
        Optional<BigDecimal> hourly = terms.hourlyPay();
        if (hourly.isEmpty() || terms.effectiveMinutes().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Pay(
                terms.effectiveMinutes().getAsInt(),
                new Kroner(hourly.get()),
                new Kroner(terms.fullTimeHourlyPay().orElse(hourly.get()))));
    }
}
