package dk.roedtraad.api.intervention;

/**
 * A step of the ladder. Its texts are {@code <key>.name} and {@code <key>.examples}.
 *
 * @param key beginning with the module's id
 * @param number 1 is nearest to everyday life; higher is more intrusive
 * @since 1.0
 */
public record LadderStep(String key, int number) {}
