package dk.roedtraad.platform.modules.web;

import dk.roedtraad.api.tool.PageFrame;
import dk.roedtraad.platform.people.CurrentCaller;
import dk.roedtraad.platform.web.Frame;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Core's frame around the page of a module. */
@RequestScoped
public class ToolFrame implements PageFrame {
  @Inject Frame frame;
  @Inject CurrentCaller current;

  @Override
  public String around(String titleKey, String main) {
    String title = text(titleKey);
    byte[] page =
        (byte[])
            frame
                .page("modules/tool.jte", title, List.of(), Map.of("title", title, "main", main))
                .getEntity();
    return new String(page, StandardCharsets.UTF_8);
  }

  @Override
  public String formToken() {
    return current.required().csrf();
  }

  @Override
  public String text(String key) {
    return frame.texts().of(key);
  }

  @Override
  public String safe(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&#34;")
        .replace("'", "&#39;");
  }
}
