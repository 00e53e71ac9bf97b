// Fills <output>/META-INF/resources/assets: the design system and htmx from npm, and our own style sheet.
// Usage: node assemble.mjs <output>
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import * as fs from "node:fs";
import * as path from "node:path";
import { fileURLToPath } from "node:url";

const here = path.dirname(fileURLToPath(import.meta.url));
const modules = path.join(here, "node_modules");
const assets = path.join(process.argv[2], "META-INF", "resources", "assets");

installWhenLockChanged();
designSystem(path.join(modules, "dkfds"), path.join(assets, "fds"));
paper(path.join(modules, "dkfds"), path.join(process.argv[2], "dk", "roedtraad", "paper", "fonts"));
htmx(path.join(modules, "htmx.org"), assets);
ownStyleSheet(path.join(here, "src", "main", "css"), path.join(assets, "roedtraad.css"));

function installWhenLockChanged() {
  const lock = fs.readFileSync(path.join(here, "package-lock.json"));
  const wanted = createHash("sha256").update(lock).digest("hex");
  const stamp = path.join(modules, ".installed-lock");
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, "utf8") === wanted) return;
  const windows = process.platform === "win32";
  const npm = spawnSync(windows ? "npm.cmd" : "npm", ["ci"], { cwd: here, stdio: "inherit", shell: windows });
  if (npm.status !== 0) {
    console.error("npm ci did not finish: check that the npm registry can be reached, then build again.");
    process.exit(1);
  }
  fs.writeFileSync(stamp, wanted);
}

function designSystem(from, to) {
  const css = slim(fs.readFileSync(path.join(from, "dist", "css", "dkfds.min.css"), "utf8"));
  write(path.join(to, "css", "dkfds.min.css"), css);
  for (const [, target] of css.matchAll(/url\(([^)]+)\)/g)) {
    copy(path.join(from, "dist", "css", target), path.join(to, "css", target));
  }
  copy(path.join(from, "dist", "img", "all-svg-icons.svg"), path.join(to, "img", "all-svg-icons.svg"));
  copy(path.join(from, "LICENSE.md"), path.join(to, "LICENSE.md"));
  const fonts = path.join("fonts", "IBMPlexSans", "complete", "woff2", "license.txt");
  copy(path.join(from, "dist", fonts), path.join(to, fonts));
}

// What is printed carries its letters with it. No browser asks for these.
function paper(from, to) {
  for (const name of ["IBMPlexSans-Regular.ttf", "IBMPlexSans-SemiBold.ttf", "license.txt"]) {
    copy(path.join(from, "dist", "fonts", "IBMPlexSans", "complete", "ttf", name), path.join(to, name));
  }
}

// Every browser we support reads woff2. The placeholder logos are for solutions without a name of their own.
function slim(css) {
  return css
    .replace(/src:(?:url\([^)]+\)(?: format\("[^"]+"\))?,?)+/g, (source) => {
      const woff2 = source.match(/url\([^)]+\.woff2\) format\("woff2"\)/);
      if (woff2 === null) throw new Error("A font of the design system has no woff2 file: " + source);
      return "src:" + woff2[0];
    })
    .replace(/background-image:url\(\.\.\/img\/logo-[^)]+\);?/g, "")
    .replace(/\n?\/\*# sourceMappingURL=.*?\*\//, "\n");
}

function htmx(from, to) {
  copy(path.join(from, "dist", "htmx.min.js"), path.join(to, "htmx.min.js"));
  copy(path.join(from, "LICENSE"), path.join(to, "htmx.LICENSE.txt"));
}

function ownStyleSheet(from, to) {
  const parts = fs.readdirSync(from).filter((name) => name.endsWith(".css")).sort();
  write(to, parts.map((name) => fs.readFileSync(path.join(from, name), "utf8")).join("\n"));
}

function copy(from, to) {
  fs.mkdirSync(path.dirname(to), { recursive: true });
  fs.copyFileSync(from, to);
}

function write(file, text) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
}
