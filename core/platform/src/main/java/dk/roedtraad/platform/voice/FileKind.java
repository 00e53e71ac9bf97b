package dk.roedtraad.platform.voice;

/** What a child can give beside words. Texts: {@code voice.file.<name>}. */
public enum FileKind {
  DRAWING,
  SOUND
}
