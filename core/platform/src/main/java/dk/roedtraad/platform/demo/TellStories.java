package dk.roedtraad.platform.demo;

import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.demo.story.StoryTeller;
import dk.roedtraad.platform.forum.ProposeForum;
import dk.roedtraad.platform.modules.TenantModules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;

/**
 * Tells a demo municipality's stories: children with a year behind them, so that nobody meets empty
 * pages. All of them in one transaction: a start that is cut off tells them at the next.
 */
@ApplicationScoped
@Transactional
public class TellStories {
  @Inject Sql sql;
  @Inject TenantModules modules;
  @Inject ProposeForum propose;

  /**
   * Tells them; nothing happens when they have been told, or the municipality has no parts for
   * them.
   *
   * @param folder the tenant's demo folder
   */
  public void tell(Path folder) {
    new StoryTeller(sql, modules.now(), propose).tell(folder);
  }
}
