package dk.roedtraad.platform.modules;

/**
 * A switch has been turned or a setting changed for the bound tenant, in the transaction at hand.
 * Components that lay something down for what is on hear of it before the transaction ends.
 *
 * @param on what is on from now
 */
public record ModulesSwitched(Contributions on) {}
