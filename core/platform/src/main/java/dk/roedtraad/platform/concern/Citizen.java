package dk.roedtraad.platform.concern;

/** In which words somebody without log-in wrote. Texts: {@code concern.raiser.<name>}. */
public enum Citizen {
  ADULT,
  YOUNG
}
