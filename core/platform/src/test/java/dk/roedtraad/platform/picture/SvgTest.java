package dk.roedtraad.platform.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SvgTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"onload='x'",
        "a & b",
        "]]>",
        "ok\u0000\u0007",
        "\uD83D\uDE00 æøå"
      })
  void textStaysText(String text) {
    String markup = new Svg().text("text", text, "aria-label", text).markup();

    Drawing drawing = Drawing.of(markup);
    assertThat(drawing.all("*")).isEmpty();
    assertThat(drawing.root().getTextContent()).isEqualTo(text.replaceAll("[\u0000\u0007]", " "));
  }

  @Test
  void loneSurrogatesDoNotBreakTheMarkup() {
    assertThat(Drawing.of(new Svg().text("text", "a\uD83Db").markup()).root().getTextContent())
        .isEqualTo("a b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"onload", "style", "href", "x y", "", "1a", "a\"b"})
  void refusesNamesThatCouldCarryScriptOrStyle(String name) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Svg().leaf("rect", name, "1"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Svg().open(name));
  }

  @Test
  void refusesAnAttributeWithoutValue() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Svg().leaf("rect", "x"));
  }

  @Test
  void numbersHaveAtMostOneDecimal() {
    assertThat(Svg.number(1)).isEqualTo("1");
    assertThat(Svg.number(11.66)).isEqualTo("11.7");
    assertThat(Svg.number(-0.26)).isEqualTo("-0.3");
    assertThat(Svg.number(-0.01)).isEqualTo("0");
  }
}
