package dk.fleksbro.agreement;

/** What can be typed into a field; {@link FieldValue} reads and shows it. */
public enum FieldKind {
    LINE,
    PROSE,
    DATE,
    /** Hours a week, stored as minutes. */
    HOURS,
    MINUTES,
    NUMBER,
    PERCENT,
    /** Kroner, two decimals. */
    AMOUNT,
    TIME,
    CHOICE,
    CHOICES,
    YES_NO,
    EMAIL,
    PHONE
}
