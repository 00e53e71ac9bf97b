package dk.roedtraad.platform.modules;

/**
 * A module or one of its contributions was turned on or off. Fired in the transaction that turned
 * it: whoever lays something down for what is on does it then.
 *
 * @param key the module's id or the contribution's key
 */
public record SwitchTurned(String key, boolean on) {}
