package dk.roedtraad.platform.demo;

import java.time.LocalDate;

/**
 * An invented adult.
 *
 * @param household where they live; empty when nobody knows
 */
record Person(
    String ref,
    String givenName,
    String familyName,
    boolean male,
    LocalDate born,
    String household) {}
