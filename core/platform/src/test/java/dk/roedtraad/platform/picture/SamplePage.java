package dk.roedtraad.platform.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes a page with the pictures of the samples, to be looked at: arguments are the file and the
 * folder of assets.
 */
final class SamplePage {
  private SamplePage() {}

  public static void main(String[] arguments) throws IOException {
    String assets = Path.of(arguments[1]).toUri().toString();
    StringBuilder page = new StringBuilder();
    page.append("<!DOCTYPE html><html lang=\"da\"><meta charset=\"utf-8\">")
        .append(
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>Billeder</title>")
        .append("<link rel=\"stylesheet\" href=\"" + assets + "fds/css/dkfds.min.css\">")
        .append("<link rel=\"stylesheet\" href=\"" + assets + "roedtraad.css\">")
        .append("<div class=\"container page-container\"><main>");
    figure(page, LadderPicture.draw(Samples.alma()));
    figure(page, NetworkMap.draw(Samples.network(Samples.people())));
    page.append("<p class=\"rt-row\">").append(LadderGlyph.draw(5, 3, "Trin 3 af 5"));
    page.append(LadderGlyph.draw(8, 7, "Trin 7 af 8"))
        .append(ProgressLine.draw(Samples.progress()));
    page.append(ProgressLine.draw(new Progress("Ti", Samples.ratings(2, 10), List.of())));
    page.append("</p><div class=\"rt-clock\">")
        .append(ClockRing.draw(0.95))
        .append(ClockRing.draw(0.1));
    page.append("</div>");
    figure(page, NetworkMap.draw(Samples.network(Samples.crowd(24))));
    figure(page, NetworkMap.draw(Samples.network(Samples.crowd(60))));
    figure(page, LadderPicture.draw(Samples.ladder(List.of())));
    page.append("</main></div></html>");
    Files.writeString(Path.of(arguments[0]), page);
  }

  private static void figure(StringBuilder page, String drawing) {
    page.append("<figure class=\"rt-fig rt-gapt2\">").append(drawing).append("</figure>");
  }
}
