package dk.roedtraad.platform.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.roedtraad.platform.picture.Network.Person;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class NetworkMapTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 4, 13, 24, 60})
  void staysInsideItsFrame(int people) {
    Network network = Samples.network(Samples.crowd(people));

    assertThat(Drawing.of(NetworkMap.wide(network)).outside()).isEmpty();
    assertThat(Drawing.of(NetworkMap.narrow(network)).outside()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 13, 60})
  void everybodyHasATieAndAMark(int people) {
    Drawing drawing = Drawing.of(NetworkMap.narrow(Samples.network(Samples.crowd(people))));

    assertThat(drawing.all("line", "tie").size() + drawing.all("line", "th").size())
        .isEqualTo(people);
    assertThat(drawing.all("circle", "pri").size() + drawing.all("rect", "pro").size())
        .isEqualTo(people);
    assertThat(drawing.texts())
        .containsAll(IntStream.rangeClosed(1, people).mapToObj(Integer::toString).toList());
  }

  @Test
  void withoutPeopleTheRingsAreThere() {
    Drawing drawing = Drawing.of(NetworkMap.wide(Samples.network(List.of())));

    assertThat(drawing.all("ellipse", "ring")).hasSize(3);
    assertThat(drawing.texts()).contains("Alma", "Hjem", "Fritid");
  }

  @Test
  void namesStandBesideTheirMarks() {
    Drawing drawing = Drawing.of(NetworkMap.wide(Samples.network(Samples.people())));

    assertThat(drawing.texts()).contains("Mette Lindqvist", "tovholder", "Line", "mor");
    assertThat(drawing.all("line", "th")).hasSize(1);
    assertThat(drawing.all("line", "weak")).hasSize(2);
  }

  @Test
  void peopleStandInTheQuarterOfTheirArena() {
    List<Person> people =
        IntStream.range(0, 4)
            .mapToObj(i -> new Person("P", "", i, 2, false, false, false))
            .toList();
    List<Element> marks = Drawing.of(NetworkMap.wide(Samples.network(people))).all("circle", "pri");

    assertThat(marks)
        .extracting(m -> Drawing.number(m, "cx") < 568)
        .containsExactly(true, false, false, true);
    assertThat(marks)
        .extracting(m -> Drawing.number(m, "cy") < 320)
        .containsExactly(true, true, false, false);
  }

  @Test
  void closerPeopleStandNearer() {
    List<Person> people =
        List.of(
            new Person("A", "", 1, 1, false, false, false),
            new Person("B", "", 1, 2, false, false, false),
            new Person("C", "", 1, 3, false, false, false));
    List<Double> away =
        Drawing.of(NetworkMap.narrow(Samples.network(people))).all("circle", "pri").stream()
            .map(m -> Math.hypot(Drawing.number(m, "cx") - 172, Drawing.number(m, "cy") - 172))
            .toList();

    assertThat(away).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void marksOfAnOrdinaryNetworkDoNotTouch() {
    List<NetworkLayout.Spot> spots =
        new NetworkLayout(Samples.network(Samples.people()), NetworkFrame.NARROW).place();

    for (int i = 0; i < spots.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(
                Math.hypot(
                    spots.get(i).x() - spots.get(j).x(), spots.get(i).y() - spots.get(j).y()))
            .as("%s and %s", i + 1, j + 1)
            .isGreaterThan(2 * NetworkFrame.NODE);
      }
    }
  }

  @Test
  void withoutRoomForTheNameTheNumberStandsInTheMark() {
    List<NetworkLayout.Spot> spots =
        new NetworkLayout(Samples.network(Samples.crowd(60)), NetworkFrame.WIDE).place();

    assertThat(spots).extracting(NetworkLayout.Spot::named).contains(true, false);
  }

  @Test
  void namesAreTextOnly() {
    Person person = new Person("<script>x</script>", "\"onload=\"x", 0, 1, false, false, false);

    assertThat(NetworkMap.draw(Samples.network(List.of(person))))
        .doesNotContain("<script", "\"onload");
  }

  @Test
  void samePeopleSamePicture() {
    assertThat(NetworkMap.draw(Samples.network(Samples.people())))
        .isEqualTo(NetworkMap.draw(Samples.network(Samples.people())));
  }

  @Test
  void refusesAnArenaThatIsNotThere() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Person("A", "", 4, 1, false, false, false));
  }
}
