package dk.roedtraad.api.intervention;

/**
 * A level of prevention. Its texts are {@code <key>.name}, {@code <key>.purpose} and {@code
 * <key>.target}.
 *
 * @param key beginning with the module's id
 * @since 1.0
 */
public record PreventionLevel(String key) {}
