"""A browser that notes everything a page does by itself, and looks at what a page is made of."""
import json

from browser import Browser

# Whatever a case calls is noted instead of done.
HOOK = """
window.acts = [];
for (const name of ["pwn", "alert", "confirm", "prompt", "print", "open"])
  window[name] = (...given) => { window.acts.push(`${name}(${given})`); };
document.addEventListener("securitypolicyviolation", (event) =>
  window.acts.push(`violation of ${event.violatedDirective} by ${event.blockedURI}`));
"""

# The page as the browser understood it: every element, attribute and address that has no business there.
AUDIT = """(() => {
  const tags = new Set(("html head meta title link script body a abbr article aside b bdi blockquote br button caption cite code col " +
    "colgroup dd del details div dl dt em fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr i input label " +
    "legend li main nav ol optgroup option output p pre s section select small span strong sub summary sup svg symbol " +
    "defs desc g path use circle rect line polyline polygon text tspan pattern table tbody td tfoot th thead time tr ul")
    .split(" "));
  const found = [...window.acts];
  const schemes = new Set(["https:", "http:", "mailto:", "file:"]);
  const folder = new URL(document.querySelector("link[rel=stylesheet]").href).href.replace(/assets\\/.*/, "");
  for (const node of document.querySelectorAll("*")) {
    if (!tags.has(node.localName)) found.push(`<${node.localName}>`);
    for (const { name, value } of node.attributes) {
      if (/^on|^style$|^srcdoc$|^formaction$|^ping$|^background$|^action$/i.test(name)) found.push(`${node.localName} ${name}`);
      if (/^(href|src|xlink:href)$/i.test(name) && !(value.startsWith("#"))) {
        if (!URL.canParse(value, document.baseURI)) continue;
        const url = new URL(value, document.baseURI);
        if (!schemes.has(url.protocol)) found.push(`${name}=${value}`);
        if (url.protocol === "file:" && !url.href.startsWith(folder)) found.push(`${name}=${value}`);
      }
    }
    if (node.localName === "script" && (node.textContent || !node.src)) found.push("inline script");
    if (node.localName === "meta" && /refresh/i.test(node.httpEquiv)) found.push("refresh");
    for (const type of ["focus", "mouseover", "pointerenter", "toggle"]) node.dispatchEvent(new Event(type));
  }
  return [...new Set([...found, ...window.acts])];
})()"""


class HostileBrowser(Browser):
    """With `bypass`, pages are opened without their content security policy: it must not be what saves them."""

    def __init__(self, bypass):
        self.navigations = []
        super().__init__()
        self.send("Page.setBypassCSP", enabled=bypass)
        self.send("Page.addScriptToEvaluateOnNewDocument", source=HOOK)

    def _note(self, message):
        method, parameters = message.get("method"), message.get("params", {})
        if method in ("Page.frameRequestedNavigation", "Page.windowOpen"):
            self.navigations.append(parameters.get("url"))
        elif method == "Page.javascriptDialogOpening":
            self.navigations.append("dialog: " + parameters["message"])
        super()._note(message)

    def deeds(self, page, folder):
        """Everything that the page did and held and should not; empty for a good one."""
        self.navigations.clear()
        self.open(page.as_uri())
        found = self.evaluate(AUDIT) + self.navigations + self.messages
        inside = folder.as_uri() + "/"
        return found + [url for url in self.requests if not url.startswith(inside)]

    def text(self):
        return self.evaluate("document.body.textContent")
