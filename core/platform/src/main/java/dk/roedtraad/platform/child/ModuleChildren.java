package dk.roedtraad.platform.child;

import dk.roedtraad.api.tool.ChildView;
import dk.roedtraad.api.tool.Children;
import dk.roedtraad.platform.access.Looks;
import dk.roedtraad.platform.access.Purpose;
import dk.roedtraad.platform.access.ReadLog;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.modules.ModuleCatalog;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.thread.EntryKind;
import dk.roedtraad.platform.thread.NewEntry;
import dk.roedtraad.platform.thread.ThreadBook;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** A module's look at a child, through the same door and into the same log as any other. */
@Dependent
@Transactional
public class ModuleChildren implements Children {
  @Inject CurrentCaller current;
  @Inject Looks looks;
  @Inject ThreadBook book;
  @Inject Sql sql;
  @Inject ModuleCatalog catalog;
  @Inject InjectionPoint asker;

  @Override
  public Optional<ChildView> look(UUID child, String section) {
    if (!mayLook(child, ReadLog.Action.READ, section)) {
      return Optional.empty();
    }
    return sql.one(
        "select id, given_name, family_name, born_on from child where id = ?",
        row ->
            new ChildView(
                row.uuid("id"),
                row.text("given_name") + " " + row.text("family_name"),
                Optional.ofNullable(row.maybeDate("born_on"))),
        child);
  }

  @Override
  public boolean tell(UUID child, String kindKey, String title, String body) {
    if (!mayLook(child, ReadLog.Action.CHANGE, kindKey)) {
      return false;
    }
    book.tell(
        current.required(), new NewEntry(child, EntryKind.OTHER, kindKey, title, body, "", null));
    return true;
  }

  private boolean mayLook(UUID child, ReadLog.Action action, String section) {
    Class<?> asking = asker.getMember().getDeclaringClass();
    if (catalog.ownerOf(asking).filter(module -> module.id().owns(section)).isEmpty()) {
      throw new IllegalArgumentException(
          "'" + section + "' must begin with the id of the module of " + asking.getSimpleName());
    }
    Caller caller = current.required();
    return looks.may(caller, child, Purpose.EVERYDAY, action, section).isPresent();
  }
}
