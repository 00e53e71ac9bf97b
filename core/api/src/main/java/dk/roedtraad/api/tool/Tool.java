package dk.roedtraad.api.tool;

/**
 * A page of the module's own. Its text is {@code <key>.name}.
 *
 * @param key beginning with the module's id
 * @param path under {@code /m/<module id>/}, without a leading slash
 * @since 1.0
 */
public record Tool(String key, String path) {}
