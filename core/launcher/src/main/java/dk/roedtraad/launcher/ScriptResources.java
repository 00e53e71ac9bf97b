package dk.roedtraad.launcher;

import java.io.Reader;
import java.io.StringReader;
import java.util.Arrays;
import java.util.Collection;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/**
 * Hands one folder to Flyway. Callbacks, repeatable and undo scripts are not offered: what runs is
 * exactly what the history shows.
 */
final class ScriptResources implements ResourceProvider {

  private final Migrations.Folder folder;

  ScriptResources(Migrations.Folder folder) {
    this.folder = folder;
  }

  @Override
  public @Nullable LoadableResource getResource(String name) {
    return folder.scripts().stream()
        .filter(script -> script.name().equals(name))
        .map(Text::new)
        .findFirst()
        .orElse(null);
  }

  @Override
  public Collection<LoadableResource> getResources(String prefix, String... suffixes) {
    return folder.scripts().stream()
        .filter(script -> prefix.equals("V") && script.name().startsWith(prefix))
        .filter(script -> Arrays.stream(suffixes).anyMatch(script.name()::endsWith))
        .<LoadableResource>map(Text::new)
        .toList();
  }

  private static final class Text extends LoadableResource {

    private final Migrations.Script script;

    Text(Migrations.Script script) {
      this.script = script;
    }

    @Override
    public Reader read() {
      return new StringReader(script.text());
    }

    @Override
    public String getAbsolutePath() {
      return script.name();
    }

    @Override
    public String getAbsolutePathOnDisk() {
      return script.name();
    }

    @Override
    public String getFilename() {
      return script.name();
    }

    @Override
    public String getRelativePath() {
      return script.name();
    }
  }
}
