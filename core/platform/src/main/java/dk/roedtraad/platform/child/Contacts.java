package dk.roedtraad.platform.child;

import dk.roedtraad.platform.access.Looks;
import dk.roedtraad.platform.access.NotThere;
import dk.roedtraad.platform.access.Purpose;
import dk.roedtraad.platform.access.ReadLog;
import dk.roedtraad.platform.data.Ids;
import dk.roedtraad.platform.data.Row;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.thread.EntryKind;
import dk.roedtraad.platform.thread.NewEntry;
import dk.roedtraad.platform.thread.ThreadBook;
import dk.roedtraad.platform.web.Fault;
import dk.roedtraad.platform.web.Languages;
import dk.roedtraad.platform.web.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * Adds, changes and removes people of a child's network. Each leaves an entry in the thread: who is
 * there, and who no longer is, is part of the child's story.
 */
@ApplicationScoped
@Transactional
public class Contacts {
  @Inject Looks looks;
  @Inject ThreadBook book;
  @Inject Sql sql;

  /** A contact and the version that a change is based on. */
  public record Kept(UUID id, ContactForm contact, int version) {}

  /**
   * One contact.
   *
   * @throws NotThere when the child is not the caller's to see, or has no such contact
   */
  public Kept one(Caller caller, UUID child, UUID contact) {
    looks.at(caller, child, Purpose.EVERYDAY, ReadLog.Action.READ, "network");
    return kept(child, contact);
  }

  /** Adds somebody around the child. */
  public Outcome add(Caller caller, UUID child, ContactForm asked) {
    looks.at(caller, child, Purpose.EVERYDAY, ReadLog.Action.CREATE, "network");
    List<Fault> faults = asked.faults();
    if (!faults.isEmpty()) {
      return Outcome.faulty(faults);
    }
    UUID id = Ids.next();
    sql.run(
        "insert into network_contact (id, child_id, name, relation, arena, professional, closeness,"
            + " little_contact) values (?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        child,
        asked.name(),
        asked.relation(),
        asked.arena(),
        asked.professional(),
        asked.closeness(),
        asked.littleContact());
    tell(caller, child, "thread.kind.network-added", asked, "", id);
    return Outcome.done(id);
  }

  /**
   * Writes a contact anew.
   *
   * @param version the one the change is based on
   */
  public Outcome change(Caller caller, UUID child, UUID contact, int version, ContactForm asked) {
    looks.at(caller, child, Purpose.EVERYDAY, ReadLog.Action.CHANGE, "network");
    Kept before = kept(child, contact);
    List<Fault> faults = asked.faults();
    if (!faults.isEmpty()) {
      return Outcome.faulty(faults);
    }
    int changed =
        sql.run(
            "update network_contact set name = ?, relation = ?, arena = ?, professional = ?,"
                + " closeness = ?, little_contact = ?, version = version + 1 where id = ? and child_id"
                + " = ? and version = ?",
            asked.name(),
            asked.relation(),
            asked.arena(),
            asked.professional(),
            asked.closeness(),
            asked.littleContact(),
            contact,
            child,
            version);
    if (changed == 0) {
      return Outcome.stale(kept(child, contact).version());
    }
    if (!asked.equals(before.contact())) {
      tell(caller, child, "thread.kind.network-changed", asked, was(before.contact()), contact);
    }
    return Outcome.done(contact);
  }

  /**
   * Takes somebody off the map; the thread keeps that they were there.
   *
   * @param version the one the caller saw
   */
  public Outcome remove(Caller caller, UUID child, UUID contact, int version) {
    looks.at(caller, child, Purpose.EVERYDAY, ReadLog.Action.DELETE, "network");
    Kept before = kept(child, contact);
    int removed =
        sql.run(
            "delete from network_contact where id = ? and child_id = ? and version = ?",
            contact,
            child,
            version);
    if (removed == 0) {
      return Outcome.stale(kept(child, contact).version());
    }
    tell(caller, child, "thread.kind.network-removed", before.contact(), "", contact);
    return Outcome.done(contact);
  }

  private Kept kept(UUID child, UUID contact) {
    return sql.one(
            "select id, name, relation, arena, professional, closeness, little_contact, version from"
                + " network_contact where id = ? and child_id = ?",
            Contacts::kept,
            contact,
            child)
        .orElseThrow(() -> new NotThere(child));
  }

  private static Kept kept(Row row) throws SQLException {
    return new Kept(
        row.uuid("id"),
        new ContactForm(
            row.text("name"),
            row.text("relation"),
            row.text("arena"),
            row.flag("professional"),
            row.integer("closeness"),
            row.flag("little_contact")),
        row.integer("version"));
  }

  private void tell(
      Caller by, UUID child, String kind, ContactForm contact, String body, UUID subject) {
    String title = contact.name() + ", " + contact.relation();
    book.tell(by, new NewEntry(child, EntryKind.OTHER, kind, title, body, "", subject));
  }

  private static String was(ContactForm before) {
    var t = Languages.texts("da");
    return t.of(
        "child.network.was",
        before.name(),
        before.relation(),
        t.of("child.network.ring." + before.closeness()));
  }
}
