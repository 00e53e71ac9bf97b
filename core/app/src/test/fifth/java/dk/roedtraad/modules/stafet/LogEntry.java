package dk.roedtraad.modules.stafet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** One line of the log: written when the baton goes on, never changed afterwards. */
@Entity(name = "StafetLogEntry")
@Table(name = "stafet_log")
public class LogEntry {
  @Id private UUID id;

  @Column(name = "child_id", nullable = false)
  private UUID child;

  @Column(name = "passed_on", nullable = false)
  private LocalDate passedOn;

  @Column(name = "from_whom", nullable = false)
  private String from;

  @Column(name = "to_whom", nullable = false)
  private String to;

  @Column(nullable = false)
  private String words;

  @Version private int version;

  /** For the entity manager alone. */
  protected LogEntry() {}

  /**
   * @param passedOn the day on which the baton went on
   * @param words what the giver wants the receiver to know
   */
  public LogEntry(UUID id, UUID child, LocalDate passedOn, String from, String to, String words) {
    this.id = id;
    this.child = child;
    this.passedOn = passedOn;
    this.from = from;
    this.to = to;
    this.words = words;
  }

  /** The line as others may read it. */
  public LogLine line() {
    LogLine line = new LogLine();
    line.id = id.toString();
    line.passedOn = passedOn.toString();
    line.from = from;
    line.to = to;
    line.words = words;
    return line;
  }
}
