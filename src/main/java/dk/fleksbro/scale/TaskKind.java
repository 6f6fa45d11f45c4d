package dk.fleksbro.scale;

/**
 * The kinds of everyday tasks a few-hour flex job is put together from. They are coarse on purpose: an employer should
 * find the right one at a glance and write the rest in words, and people from all sectors should find something.
 */
public enum TaskKind {
    PACKING,
    STOCK,
    SHOP_SHELVES,
    ASSEMBLY,
    SEWING_AND_REPAIR,
    CLEANING,
    LAUNDRY,
    KITCHEN,
    TABLE_LAYING,
    SERVING,
    GARDENING,
    CARETAKING,
    RECYCLING,
    DELIVERY,
    ANIMALS,
    COMPANIONSHIP,
    HELP_WITH_CHILDREN,
    RECEPTION,
    PHONE_SERVICE,
    FILING,
    DATA_ENTRY,
    BOOKKEEPING,
    PROOFREADING,
    WEB_AND_IT,
    SOCIAL_MEDIA
}
