@NullMarked
package dk.fleksbro.vacancy.ui;

import org.jspecify.annotations.NullMarked;
