package dk.roedtraad.benchmark;

import java.io.IOException;

/** One way to serve a page. */
interface Side {
  String name();

  /** Asks for the page for some seconds with all clients. */
  Outcome load(int seconds) throws IOException;
}
