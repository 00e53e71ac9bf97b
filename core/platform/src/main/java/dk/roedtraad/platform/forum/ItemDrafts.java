package dk.roedtraad.platform.forum;

import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** What the caller was writing in an item; once it is sent, the draft goes. */
@ApplicationScoped
class ItemDrafts {
  @Inject Sql sql;

  void sent(Caller by, String form, UUID item) {
    sql.run(
        "delete from draft where account_id = ? and form = ? and subject = ?",
        by.id(),
        form,
        item.toString());
  }
}
