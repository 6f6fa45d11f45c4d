@NullMarked
package dk.fleksbro.wage.ui;

import org.jspecify.annotations.NullMarked;
