package dk.roedtraad.modules.stafet;

/** One line of the log as JSON; all fields are always there. */
public class LogLine {
  public String id;

  /** ISO date. */
  public String passedOn;

  public String from;
  public String to;
  public String words;
}
