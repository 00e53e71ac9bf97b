package dk.roedtraad.platform.modules;

import java.time.Instant;
import java.util.UUID;

/**
 * One setting as one save changed it.
 *
 * @param save the save, which may have changed others too
 * @param number counts the module's saves from 1
 * @param wasOwn whether an admin had set what it was
 * @param isOwn whether it is the admin's value; otherwise the standard holds again
 */
public record SettingChange(
    UUID save,
    int number,
    String key,
    String was,
    boolean wasOwn,
    String became,
    boolean isOwn,
    String by,
    Instant at) {}
