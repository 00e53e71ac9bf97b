package dk.roedtraad.platform.modules.web;

import dk.roedtraad.api.settings.SettingDefinition.Type;
import dk.roedtraad.platform.modules.SettingChange;
import dk.roedtraad.platform.modules.SettingLine;
import dk.roedtraad.platform.web.Choice;
import dk.roedtraad.platform.web.FieldError;
import dk.roedtraad.platform.web.Filled;
import dk.roedtraad.platform.web.Texts;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A setting as the admin meets it in the form.
 *
 * @param hint what it means, what is allowed and what holds otherwise
 * @param choices empty where something is written
 * @param now what holds now, and who made it so
 * @param back the words of the box that brings the standard back; empty where it holds
 */
public record SettingView(
    String key,
    String label,
    String hint,
    boolean isNumber,
    List<Choice> choices,
    String typed,
    @Nullable String error,
    String now,
    String back,
    boolean wantsBack) {
  private static final String BACK = "standard.";

  public SettingView {
    choices = List.copyOf(choices);
  }

  /** One change in the list of what was changed. */
  public record Change(String what, String line) {}

  /** The name of the box that brings the standard back. */
  public static String back(String key) {
    return BACK + key;
  }

  static SettingView of(SettingLine line, Filled filled, List<FieldError> errors, Texts t) {
    SettingWords words = new SettingWords(line.definition(), t);
    return new SettingView(
        line.key(),
        label(words),
        hint(line, words, t),
        line.definition().type() == Type.NUMBER,
        words.choices(),
        filled.typed(line.key()),
        errors.stream()
            .filter(error -> error.field().equals(line.key()))
            .map(FieldError::message)
            .findFirst()
            .orElse(null),
        now(line, words, t),
        line.own() ? t.of("modules.settings.back", words.value(line.standard())) : "",
        filled.typed(back(line.key())).equals("1"));
  }

  static Change of(SettingChange change, SettingLine line, Texts t) {
    SettingWords words = new SettingWords(line.definition(), t);
    return new Change(words.label(), change(change, words, t));
  }

  private static String label(SettingWords words) {
    return words.unit().isEmpty() ? words.label() : words.label() + " (" + words.unit() + ")";
  }

  private static String hint(SettingLine line, SettingWords words, Texts t) {
    String standard =
        line.isStandardFromFile()
            ? t.of(
                "modules.settings.standard-file",
                words.value(line.standard()),
                words.value(line.definition().standard()))
            : t.of("modules.settings.standard", words.value(line.standard()));
    return String.join(
        " ",
        Stream.of(words.help(), words.range(), standard).filter(text -> !text.isEmpty()).toList());
  }

  private static String now(SettingLine line, SettingWords words, Texts t) {
    String now = t.of("modules.settings.now", words.value(line.value()));
    SettingChange last = line.last();
    return last == null
        ? now + " " + t.of("modules.settings.untouched")
        : now
            + " "
            + t.of("modules.settings.changed", last.by(), t.shortDateTime(last.at()))
            + " "
            + change(last, words, t);
  }

  private static String change(SettingChange change, SettingWords words, Texts t) {
    return t.of(
        change.isOwn() ? "modules.settings.from-to" : "modules.settings.from-to-standard",
        words.value(change.was()),
        words.value(change.became()));
  }
}
