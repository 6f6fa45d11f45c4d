package dk.fleksbro.shared;

import java.util.List;

/** A refusal the user can do something about: shown as one sentence, asserted by its rule. */
public final class RuleBroken extends RuntimeException {

    private final transient Rule rule;
    private final transient List<Object> arguments;

    public RuleBroken(Rule rule, Object... arguments) {
        super(rule.name());
        this.rule = rule;
        this.arguments = List.of(arguments);
    }

    public Rule rule() {
        return rule;
    }

    public Sentence sentence() {
        return rule.sentence(arguments.toArray());
    }
}
