package dk.roedtraad.platform.thread;

/** What an entry is about; the thread can be read by kind. */
public enum EntryKind {
  CONCERN,
  MEETING,
  AGREEMENT,
  INTERVENTION,
  GOAL,
  HANDOVER,
  VOICE,
  OTHER
}
