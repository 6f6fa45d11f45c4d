package dk.fleksbro.document;

import dk.fleksbro.shared.Rule;

/** Why a file is not taken in. */
public enum FileRule implements Rule {
    FILE_EMPTY,
    FILE_TOO_LARGE,
    FILE_TYPE_UNKNOWN,
    FILE_NAME_LIES,
    FILE_BROKEN,
    FILE_MIXED,
    FILE_PDF_LOCKED,
    FILE_PDF_ACTIVE,
    FILE_TOO_COMPLEX,
    FILE_TOO_MANY_PAGES,
    FILE_IMAGE_TOO_LARGE,
    /** Others are having files checked right now. */
    FILE_CHECK_BUSY
}
