/**
 * What a municipality module may see of Rød Tråd.
 *
 * <p>Records in, records out. A module declares what is particular to its municipality and computes
 * pure answers; core keeps the data, the access rules, the log and the clock. Nothing here may
 * refer to anything but the JDK, and nothing here names a municipality.
 */
package dk.roedtraad.api;
