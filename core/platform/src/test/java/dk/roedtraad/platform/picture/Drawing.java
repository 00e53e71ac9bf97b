package dk.roedtraad.platform.picture;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A drawing read back as XML, the way a browser sees it. */
record Drawing(Element root) {

  static Drawing of(String markup) {
    try {
      Document document =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(markup)));
      return new Drawing(document.getDocumentElement());
    } catch (Exception e) {
      throw new AssertionError("not XML: " + markup, e);
    }
  }

  List<Element> all(String element) {
    NodeList found = root.getElementsByTagName(element);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  List<Element> all(String element, String css) {
    return all(element).stream()
        .filter(e -> List.of(e.getAttribute("class").split(" ")).contains(css))
        .toList();
  }

  List<String> texts() {
    return all("text").stream().map(Element::getTextContent).toList();
  }

  double width() {
    return Double.parseDouble(root.getAttribute("viewBox").split(" ")[2]);
  }

  double height() {
    return Double.parseDouble(root.getAttribute("viewBox").split(" ")[3]);
  }

  static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }

  /** Every element whose own place or extent leaves the frame. */
  List<String> outside() {
    return all("*").stream()
        .filter(this::leaves)
        .map(e -> e.getTagName() + " " + e.getTextContent())
        .toList();
  }

  private boolean leaves(Element e) {
    return switch (e.getTagName()) {
      case "circle" -> out(value(e, "cx"), value(e, "cy"), value(e, "r"), value(e, "r"));
      case "ellipse" -> out(value(e, "cx"), value(e, "cy"), value(e, "rx"), value(e, "ry"));
      case "line" ->
          out(value(e, "x1"), value(e, "y1"), 0, 0) || out(value(e, "x2"), value(e, "y2"), 0, 0);
      case "rect" ->
          out(value(e, "x"), value(e, "y"), 0, 0)
              || out(value(e, "x") + value(e, "width"), value(e, "y") + value(e, "height"), 0, 0);
      case "text" -> textOut(e);
      default -> false;
    };
  }

  private boolean textOut(Element e) {
    double width = Lettering.width(e.getTextContent());
    double start =
        value(e, "x")
            - switch (e.getAttribute("text-anchor")) {
              case "middle" -> width / 2;
              case "end" -> width;
              default -> 0;
            };
    return out(start, value(e, "y"), 0, 0) || out(start + width, value(e, "y"), 0, 0);
  }

  private boolean out(double x, double y, double reachX, double reachY) {
    double slack = 6;
    return x - reachX < -slack
        || x + reachX > width() + slack
        || y - reachY < -slack
        || y + reachY > height() + slack;
  }

  private static double value(Element e, String attribute) {
    return number(e, attribute);
  }
}
