/** Fairs and plans as files: the format {@code fleksmesse-schedule/1} and the command {@code ./portal plan}. */
@NullMarked
package dk.fleksbro.fairplan.file;

import org.jspecify.annotations.NullMarked;
