package dk.roedtraad.platform.forum.web;

import dk.roedtraad.platform.forum.Agree;
import dk.roedtraad.platform.forum.ItemParts;
import dk.roedtraad.platform.voice.VoiceSource;
import dk.roedtraad.platform.web.Choice;
import dk.roedtraad.platform.web.Texts;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What can be chosen in the forms of an item. */
public record ItemChoices(ItemParts parts, Texts t) {

  public List<Choice> voiceSources() {
    return Arrays.stream(VoiceSource.values())
        .map(source -> new Choice(source.name(), t.of("forum.voice.choice." + key(source))))
        .toList();
  }

  /** Who can be responsible: those here for this item first, each once. */
  public List<Choice> responsibles() {
    Map<String, Choice> choices = new LinkedHashMap<>();
    atTheTable()
        .filter(ItemParts.Person::comes)
        .forEach(
            person -> {
              String value =
                  person.account() == null ? person.name() : Agree.ACCOUNT + person.account();
              choices.putIfAbsent(value, new Choice(value, person.name()));
            });
    return List.copyOf(choices.values());
  }

  /** Names of those who may say something; others can be written. */
  public List<String> speakers() {
    return atTheTable().map(ItemParts.Person::name).distinct().toList();
  }

  private Stream<ItemParts.Person> atTheTable() {
    return Stream.concat(parts.invited().stream(), parts.expected().stream());
  }

  /** A source as it stands in text keys. */
  static String key(VoiceSource source) {
    return source.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
