package dk.roedtraad.platform.concern;

import dk.roedtraad.platform.access.NotThere;
import dk.roedtraad.platform.data.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Hears a worried citizen, a child or a young person, without log-in. What they are told back is
 * about their own message and nothing else; no child is looked for while they wait.
 */
@ApplicationScoped
@Transactional
public class HearCitizen {
  private static final String RECEIPT =
      """
      select c.number, c.received_at, c.answer_by, c.suspects_abuse, c.raised_name,
             exists (select 1 from concern_notifier n where n.concern_id = c.id) as named,
             (select u.name from membership m join unit u on u.id = m.unit_id
               where m.account_id = c.holder_id
               order by u.kind = 'FAMILY' desc, m.on_duty desc, u.name limit 1) as unit
        from concern c where c.receipt_key = ?
      """;

  @Inject RaiseConcern raise;
  @Inject SendingLimit limit;
  @Inject Sql sql;

  /**
   * What a citizen wrote.
   *
   * @param whom the child in their own words; blank when a child wrote about itself and no more
   * @param name who they are; blank when they wish to stay unknown
   * @param contact where they can be reached; blank likewise
   */
  public record Message(
      Citizen citizen,
      String whom,
      String seen,
      boolean suspectsAbuse,
      String name,
      String contact) {}

  /**
   * What a citizen is told back.
   *
   * @param unit whose duty person has it; empty when the holder has no unit
   * @param named whether they can be answered
   */
  public record Told(
      long number,
      Instant receivedAt,
      Instant assessedBy,
      LocalDate answerBy,
      boolean urgent,
      boolean named,
      String unit,
      Citizen citizen) {}

  /**
   * Receives the message into the hands of whoever is on duty.
   *
   * @param address where it was sent from; counted for an hour and kept nowhere else
   * @param unnamed what the child is called when the message does not say
   * @return the key of the receipt; empty when too many were sent
   */
  public Optional<UUID> receive(Message message, String address, String unnamed) {
    if (!limit.allows(address)) {
      return Optional.empty();
    }
    NewConcern told =
        new NewConcern(
            About.DESCRIBED,
            null,
            null,
            message.whom().isBlank() ? unnamed : message.whom().strip(),
            message.seen().strip(),
            "",
            List.of(),
            message.suspectsAbuse(),
            false,
            null,
            "",
            null,
            "");
    boolean unknown = message.name().isBlank() && message.contact().isBlank();
    Optional<Notifier.Known> who =
        unknown
            ? Optional.empty()
            : Optional.of(new Notifier.Known(message.name().strip(), message.contact().strip()));
    return Optional.of(raise.byCitizen(told, who, message.citizen()));
  }

  /**
   * The receipt that the key opens.
   *
   * @throws NotThere when it opens none
   */
  public Told receipt(UUID key) {
    return sql.one(
            RECEIPT,
            row ->
                new Told(
                    row.longValue("number"),
                    row.instant("received_at"),
                    NotificationRules.acuteDue(row.instant("received_at")),
                    row.date("answer_by"),
                    row.flag("suspects_abuse"),
                    row.flag("named"),
                    Optional.ofNullable(row.maybeText("unit")).orElse(""),
                    row.one(Citizen.class, "raised_name")),
            key)
        .orElseThrow(NotThere::new);
  }
}
