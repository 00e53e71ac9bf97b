package dk.roedtraad.platform.picture;

import static dk.roedtraad.platform.picture.Samples.stay;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.roedtraad.platform.picture.Ladder.Stay;
import dk.roedtraad.platform.picture.Ladder.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class LadderPictureTest {

  static Stream<Ladder> ladders() {
    String longLabel = "Et meget langt navn på en indsats, som ingen har forkortet endnu";
    return Stream.of(
        Samples.alma(),
        Samples.ladder(List.of()),
        Samples.ladder(List.of(stay("2020-01-01", "2030-01-01", 5, longLabel))),
        Samples.ladder(List.of(stay("2027-03-30", "2027-03-31", 5, longLabel))),
        Samples.ladder(List.of(new Stay(LocalDate.of(2027, 3, 25), null, 2, true, longLabel))),
        Samples.ladder(
            IntStream.range(0, 8)
                .mapToObj(i -> stay("2026-02-01", "2026-02-01", 3, longLabel))
                .toList()),
        tall(1),
        tall(12));
  }

  @ParameterizedTest
  @MethodSource("ladders")
  void staysInsideItsFrame(Ladder ladder) {
    assertThat(Drawing.of(LadderPicture.wide(ladder)).outside()).isEmpty();
    assertThat(Drawing.of(LadderPicture.narrow(ladder)).outside()).isEmpty();
  }

  @Test
  void bothDrawingsTellReadersWhatTheyShow() {
    for (String markup :
        List.of(LadderPicture.wide(Samples.alma()), LadderPicture.narrow(Samples.alma()))) {
      Drawing drawing = Drawing.of(markup);
      Element title = drawing.all("title").get(0);
      Element description = drawing.all("desc").get(0);
      assertThat(drawing.root().getAttribute("role")).isEqualTo("img");
      assertThat(drawing.root().getAttribute("aria-labelledby"))
          .isEqualTo(title.getAttribute("id") + " " + description.getAttribute("id"));
      assertThat(title.getTextContent()).isEqualTo("Almas vej på indsatstrappen");
    }
    assertThat(LadderPicture.draw(Samples.alma())).contains("ladder-w-t", "ladder-n-t");
  }

  @Test
  void threadGoesUpAndDownInOneLineUntilTodayAndOnInDots() {
    Drawing drawing = Drawing.of(LadderPicture.wide(Samples.alma()));
    List<Element> lines = drawing.all("path", "th");

    assertThat(lines).hasSize(2);
    String begun = lines.get(0).getAttribute("d");
    assertThat(begun).startsWith("M").containsOnlyOnce("M");
    assertThat(begun.chars().filter(c -> c == 'V')).hasSize(3);
    String today = begun.substring(begun.lastIndexOf('H') + 1);
    assertThat(lines.get(1).getAttribute("class")).contains("plan");
    assertThat(lines.get(1).getAttribute("d")).startsWith("M" + today + " ");
  }

  @Test
  void breaksWhereNothingWasInUse() {
    Ladder ladder =
        Samples.ladder(
            List.of(
                stay("2025-02-01", "2025-03-01", 1, "a"),
                stay("2025-09-01", "2025-10-01", 2, "b")));

    String d = Drawing.of(LadderPicture.wide(ladder)).all("path", "th").get(0).getAttribute("d");

    assertThat(d.chars().filter(c -> c == 'M')).hasSize(2);
    assertThat(d).doesNotContain("V");
  }

  @Test
  void numbersTurnsInOrderOfTheirDays() {
    assertThat(Drawing.of(LadderPicture.narrow(Samples.alma())).texts())
        .containsSubsequence("1", "2", "3", "4");
  }

  @Test
  void turnsOfOneDayStandApart() {
    Ladder ladder =
        Samples.ladder(
            List.of(
                stay("2026-02-01", "2026-02-01", 3, "a"),
                stay("2026-02-01", "2026-02-01", 3, "b")));

    List<Element> turns = Drawing.of(LadderPicture.wide(ladder)).all("circle", "num");

    assertThat(Drawing.number(turns.get(1), "cx") - Drawing.number(turns.get(0), "cx"))
        .isGreaterThan(23);
  }

  @Test
  void drawsAnEmptyStairWhenNothingHasBegun() {
    Drawing drawing = Drawing.of(LadderPicture.wide(Samples.ladder(List.of())));

    assertThat(drawing.all("path")).isEmpty();
    assertThat(drawing.all("rect", "step")).hasSize(5);
  }

  @Test
  void labelsAreTextOnly() {
    Ladder ladder =
        Samples.ladder(List.of(stay("2025-02-01", "2026-02-01", 1, "<script>x</script>")));

    assertThat(LadderPicture.draw(ladder)).doesNotContain("<script").contains("&lt;script&gt;");
  }

  @Test
  void refusesAStepThatIsNotThere() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Samples.ladder(List.of(stay("2025-02-01", "2026-02-01", 6, ""))));
  }

  private static Ladder tall(int steps) {
    return new Ladder(
        new Caption("tall", "t", "d"),
        IntStream.rangeClosed(1, steps)
            .mapToObj(i -> new Step("Trin " + i, "Et meget langt navn på et trin " + i))
            .toList(),
        List.of(stay("2026-01-01", "2026-12-31", steps, "x")),
        LocalDate.of(2010, 6, 1),
        LocalDate.of(2027, 4, 1),
        Samples.TODAY,
        "I dag",
        Samples.MONTHS);
  }
}
