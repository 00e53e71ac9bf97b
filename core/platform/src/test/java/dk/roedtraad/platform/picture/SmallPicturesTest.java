package dk.roedtraad.platform.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.roedtraad.platform.picture.Progress.Rating;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmallPicturesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  @ParameterizedTest
  @ValueSource(ints = {1, 5, 9})
  void glyphHasOneBarPerStepAndOneBlack(int steps) {
    Drawing drawing = Drawing.of(LadderGlyph.draw(steps, 1, "Trin 1 af " + steps));

    assertThat(drawing.all("rect")).hasSize(steps);
    assertThat(drawing.all("rect", "on")).hasSize(1);
    assertThat(drawing.outside()).isEmpty();
    assertThat(drawing.root().getAttribute("aria-label")).isEqualTo("Trin 1 af " + steps);
  }

  @Test
  void glyphRefusesAStepThatIsNotThere() {
    assertThatIllegalArgumentException().isThrownBy(() -> LadderGlyph.draw(5, 6, ""));
    assertThatIllegalArgumentException().isThrownBy(() -> LadderGlyph.draw(5, 0, ""));
  }

  @Test
  void progressIsAsInTheReference() {
    Drawing drawing = Drawing.of(ProgressLine.draw(Samples.progress()));

    assertThat(drawing.all("polyline", "c").get(0).getAttribute("points"))
        .startsWith("3,23.3 ")
        .endsWith(" 87,11.7");
    assertThat(drawing.all("polyline", "o")).hasSize(1);
    assertThat(drawing.texts()).containsExactly("7");
  }

  @Test
  void progressWithoutRatingsIsABareLine() {
    Drawing drawing =
        Drawing.of(ProgressLine.draw(new Progress("Ingen svar", List.of(), List.of(List.of()))));

    assertThat(drawing.all("polyline")).isEmpty();
    assertThat(drawing.texts()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 10})
  void progressOfOneDayStaysInside(int value) {
    List<Rating> same = List.of(new Rating(DAY, value), new Rating(DAY, 10 - value));
    Drawing drawing = Drawing.of(ProgressLine.draw(new Progress("x", same, List.of(same))));

    assertThat(drawing.outside()).isEmpty();
  }

  @Test
  void progressSortsByDay() {
    Progress progress =
        new Progress("x", List.of(new Rating(DAY, 9), new Rating(DAY.minusDays(1), 2)), List.of());

    assertThat(Drawing.of(ProgressLine.draw(progress)).texts()).containsExactly("9");
  }

  @Test
  void ratingOutsideTheScaleIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Rating(DAY, 11));
  }

  @Test
  void labelsAreTextOnly() {
    String evil = "\"><script>x</script>";

    assertThat(
            LadderGlyph.draw(5, 3, evil)
                + ProgressLine.draw(new Progress(evil, List.of(), List.of())))
        .doesNotContain("<script");
  }

  @Test
  void clockIsEmptyAtTheStartAndFullAtTheEnd() {
    assertThat(Drawing.of(ClockRing.draw(-1)).all("circle", "gone")).isEmpty();
    assertThat(ClockRing.draw(2)).contains("stroke-dasharray=\"81.7 81.7\"");
    assertThat(ClockRing.draw(0.95))
        .contains("stroke-dasharray=\"77.6 81.7\"", "aria-hidden=\"true\"");
  }

  @Test
  void nothingCarriesStyle() {
    assertThat(
            LadderPicture.draw(Samples.alma())
                + NetworkMap.draw(Samples.network(Samples.people()))
                + ProgressLine.draw(Samples.progress())
                + ClockRing.draw(0.5))
        .doesNotContain("style=", "fill=", "stroke=");
  }
}
