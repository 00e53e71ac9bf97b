package dk.roedtraad.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import dk.roedtraad.app.stage.Given;
import dk.roedtraad.app.stage.Municipality;
import dk.roedtraad.app.stage.Stage;
import dk.roedtraad.app.stage.Web;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Somebody at a browser. Counts what they do, and hears what the browser complains of. */
final class Person implements AutoCloseable {
  private static final List<String> STANDARDS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private final BrowserContext context;
  private final Page page;
  private final String home;
  private final List<String> complaints = new ArrayList<>();
  private int interactions;

  private Person(Municipality at, Browser.NewContextOptions options) {
    home = "http://" + at.host() + ":" + Web.port();
    context = Chromium.browser().newContext(options.setLocale("da-DK"));
    context.setDefaultTimeout(20_000);
    page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.text().contains("Content Security")) {
            complaints.add(page.url() + ": " + message.text());
          }
        });
    page.onPageError(error -> complaints.add(page.url() + ": " + error));
    page.onRequest(
        request -> {
          if (!request.url().startsWith(home) && !request.url().startsWith("data:")) {
            complaints.add("asks elsewhere: " + request.url());
          }
        });
  }

  /** At the log-in page, with scripts, on a desk. */
  static Person at(Municipality at) {
    return new Person(at, new Browser.NewContextOptions().setViewportSize(1280, 900));
  }

  static Person withoutScripts(Municipality at) {
    return new Person(
        at, new Browser.NewContextOptions().setViewportSize(1280, 900).setJavaScriptEnabled(false));
  }

  static Person inTheDark(Municipality at) {
    return new Person(
        at,
        new Browser.NewContextOptions()
            .setViewportSize(1280, 900)
            .setColorScheme(ColorScheme.DARK));
  }

  /** Logs in as a person does; ends on the first page. */
  Person logsInAs(String username) {
    open("/login");
    page.fill("[name=username]", username);
    page.fill("[name=password]", Given.PASSWORD);
    page.click("main button[type=submit]");
    assertThat(path()).as("the first page after log-in as " + username).isNotEqualTo("/login");
    interactions = 0;
    return this;
  }

  Person open(String path) {
    page.navigate(home + path);
    return this;
  }

  /** The status of the page at this address. */
  int statusOf(String path) {
    return page.navigate(home + path).status();
  }

  Page page() {
    return page;
  }

  String path() {
    return page.url().substring(home.length());
  }

  /** One click. */
  Person click(String what) {
    interactions++;
    page.locator(what).first().click();
    return this;
  }

  /**
   * A click on something that partly reloads the page; waits until that has happened, and every
   * part has been put in its place: what is typed before would be put away with the old part.
   */
  Person clickAndWait(String what) {
    click(what);
    page.waitForLoadState(LoadState.NETWORKIDLE);
    page.waitForSelector(
        ".htmx-request, .htmx-swapping, .htmx-settling",
        new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
    return this;
  }

  /** A field that is filled or chosen from. */
  Person fill(String what, String value) {
    interactions++;
    page.locator(what).first().fill(value);
    return this;
  }

  Person choose(String what, String value) {
    interactions++;
    page.locator(what).first().selectOption(value);
    return this;
  }

  /** The first real choice of a list. */
  Person chooseFirst(String what) {
    interactions++;
    Locator list = page.locator(what).first();
    String value = list.locator("option:not([value=''])").first().getAttribute("value");
    list.selectOption(value);
    return this;
  }

  /** The text itself, which no budget counts. */
  Person write(String what, String text) {
    page.locator(what).first().fill(text);
    return this;
  }

  int interactions() {
    return interactions;
  }

  Person countFromHere() {
    interactions = 0;
    return this;
  }

  boolean sees(String what) {
    return page.locator(what).count() > 0;
  }

  String text() {
    return page.locator("main").innerText();
  }

  Person expect(String... words) {
    assertThat(text()).as(path()).contains(words);
    return this;
  }

  /** What is wrong with the page for somebody who reads it in another way. */
  List<String> barriers() {
    return told(new AxeBuilder(page).withTags(STANDARDS));
  }

  private List<String> told(AxeBuilder axe) {
    List<String> found = new ArrayList<>();
    axe.analyze()
        .getViolations()
        .forEach(
            rule ->
                rule.getNodes()
                    .forEach(
                        node ->
                            found.add(
                                path()
                                    + ": "
                                    + rule.getId()
                                    + " at "
                                    + node.getTarget()
                                    + " "
                                    + shortened(node.getHtml()))));
    return found;
  }

  /** What cannot be read for lack of contrast; the rest is the same in every colour. */
  List<String> faint() {
    return told(new AxeBuilder(page).withRules(List.of("color-contrast")));
  }

  /** What makes the page wider than a window of this width; empty when nothing does. */
  List<String> sidewaysAt(int width) {
    page.setViewportSize(width, 900);
    Object wide =
        page.evaluate(
            """
            () => {
              const room = document.documentElement.clientWidth;
              if (document.scrollingElement.scrollWidth <= room) return [];
              return [...document.querySelectorAll('body *')]
                .filter(e => e.checkVisibility())
                .filter(e => e.getBoundingClientRect().right > room + 0.5)
                .filter(e => !e.closest('.rt-scroll') || e.matches('.rt-scroll'))
                .slice(0, 4)
                .map(e => `${e.tagName}.${e.getAttribute('class')} ends at `
                  + `${Math.round(e.getBoundingClientRect().right)} of ${room}: `
                  + e.textContent.trim().slice(0, 40));
            }
            """);
    List<String> found = new ArrayList<>();
    ((List<?>) wide).forEach(each -> found.add(path() + " is too wide: " + each));
    return found;
  }

  Person at(int width) {
    page.setViewportSize(width, 900);
    return this;
  }

  void picture(String name) {
    Path folder = Stage.target().resolve("screenshots");
    page.screenshot(
        new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")).setFullPage(true));
  }

  /** What the browser complained of: scripts, the content policy, missing files. */
  List<String> complaints() {
    return complaints;
  }

  private static String shortened(String html) {
    return html.length() > 160 ? html.substring(0, 160) : html;
  }

  /**
   * Leaves. Chromium may never finish closing a page that is on its way to another, so each page
   * comes to rest first.
   */
  @Override
  public void close() {
    for (Page each : context.pages()) {
      try {
        each.navigate("about:blank");
      } catch (PlaywrightException e) {
        continue; // Nothing more is asked of a page that cannot rest.
      }
    }
    context.close();
  }
}
