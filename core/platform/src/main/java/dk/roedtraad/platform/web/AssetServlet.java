package dk.roedtraad.platform.web;

import dk.roedtraad.platform.modules.ModuleAddress;
import dk.roedtraad.platform.modules.TenantModules;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;

/**
 * Style sheets, scripts, fonts and icons from {@code META-INF/resources/assets} of the jars: kept
 * in memory, packed where it helps, and asked for again only when changed. What lies below {@code
 * m/} is a module's, and there for the tenants that have it on.
 */
@WebServlet("/assets/*")
public class AssetServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css;charset=UTF-8",
          "js", "text/javascript;charset=UTF-8",
          "svg", "image/svg+xml",
          "woff2", "font/woff2",
          "png", "image/png",
          "ico", "image/x-icon");

  @Inject transient TenantModules modules;

  private final transient Map<String, Optional<Asset>> kept = new ConcurrentHashMap<>();

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = String.valueOf(request.getPathInfo());
    Optional<ModuleAddress> module = ModuleAddress.of("assets" + path);
    if (module.isPresent() && !modules.now().isThere(module.get())) {
      response.setStatus(404);
      return;
    }
    Optional<Asset> asset =
        kept.size() > 5_000 ? read(path) : kept.computeIfAbsent(path, this::read);
    if (asset.isEmpty()) {
      response.setStatus(404);
      return;
    }
    send(asset.get(), request, response);
  }

  private static void send(Asset asset, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", "public, max-age=3600");
    response.setHeader("ETag", asset.tag());
    if (asset.tag().equals(request.getHeader("If-None-Match"))) {
      response.setStatus(304);
      return;
    }
    response.setContentType(asset.type());
    response.setHeader("Vary", "Accept-Encoding");
    boolean packs = String.valueOf(request.getHeader("Accept-Encoding")).contains("gzip");
    boolean packed = packs && asset.packed().length < asset.plain().length;
    if (packed) {
      response.setHeader("Content-Encoding", "gzip");
    }
    byte[] body = packed ? asset.packed() : asset.plain();
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private Optional<Asset> read(String path) {
    String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
    if (type == null || path.contains("..")) {
      return Optional.empty();
    }
    String name = "META-INF/resources/assets" + path;
    try (InputStream in = getClass().getClassLoader().getResourceAsStream(name)) {
      return in == null ? Optional.empty() : Optional.of(asset(in.readAllBytes(), type));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Asset asset(byte[] plain, String type) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(plain);
    }
    CRC32 sum = new CRC32();
    sum.update(plain);
    return new Asset(
        plain, packed.toByteArray(), type, '"' + Long.toHexString(sum.getValue()) + '"');
  }

  @SuppressWarnings("ArrayRecordComponent")
  private record Asset(byte[] plain, byte[] packed, String type, String tag) {}
}
