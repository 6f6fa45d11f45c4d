/**
 * The frame round every page: header, navigation, language, start pages per role, and the pages for what is not there. It
 * sees every module; no module sees it.
 */
@NullMarked
@ApplicationModule
package dk.fleksbro.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
