package dk.roedtraad.modules.stafet;

import dk.roedtraad.api.ModuleSettings;
import dk.roedtraad.api.tool.ChildView;
import dk.roedtraad.api.tool.Children;
import dk.roedtraad.api.tool.ModuleStore;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** The log of one child, for the page and for programs alike. */
@RequestScoped
public class BatonLog {
  static final String MOST = "stafet.tool.log.most";
  private static final int LONGEST = 2000;

  @Inject Children children;
  @Inject ModuleStore store;
  @Inject ModuleSettings settings;

  /**
   * A child's log.
   *
   * @param lines the newest first
   */
  public record Opened(ChildView child, List<LogLine> lines) {}

  /**
   * @throws NotFoundException when the child is unknown or not one's own
   */
  public Opened of(UUID child) {
    if (child == null) {
      throw new NotFoundException();
    }
    ChildView seen = children.look(child, "stafet.log").orElseThrow(NotFoundException::new);
    return new Opened(
        seen,
        store.where(LogEntry.class, "child", child).stream()
            .map(LogEntry::line)
            .sorted(Comparator.comparing((LogLine line) -> line.passedOn).reversed())
            .limit(settings.number(MOST))
            .toList());
  }

  /**
   * Adds a line and tells the child's thread.
   *
   * @throws NotFoundException when the child is unknown or not one's own
   * @throws BadRequestException when a field is missing or no date
   */
  public LogLine pass(UUID child, String passedOn, String from, String to, String words) {
    of(child);
    LogEntry entry =
        new LogEntry(UUID.randomUUID(), child, date(passedOn), said(from), said(to), said(words));
    if (!children.tell(child, "stafet.told.passed", said(from) + " → " + said(to), said(words))) {
      throw new NotFoundException();
    }
    store.save(entry);
    return entry.line();
  }

  private static LocalDate date(String written) {
    try {
      return LocalDate.parse(said(written));
    } catch (DateTimeException e) {
      throw new BadRequestException(e);
    }
  }

  private static String said(String words) {
    if (words == null || words.isBlank() || words.length() > LONGEST) {
      throw new BadRequestException();
    }
    return words.strip();
  }
}
