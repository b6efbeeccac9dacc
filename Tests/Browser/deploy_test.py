"""The site behind a real nginx, with the configuration that docs/deploy.md prints."""
import gzip
import http.client
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import time
import unittest
import xml.etree.ElementTree

from browser import Browser, free_port
from hostile_projects import BASE, ROOT

LACUNA = os.environ["LACUNA"]
GUIDE = (ROOT / "docs/deploy.md").read_text(encoding="utf-8")
SETTINGS = """
title: A site on a server
publisher: Tests
base address: {address}
security:
  contact: mailto:security@example.org
  expires: 2027-06-30
"""

FRAME = """
daemon off; pid {folder}/pid; error_log stderr; worker_processes 1;
events {{ }}
http {{
    include /etc/nginx/mime.types; default_type application/octet-stream; access_log off;
    client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy; fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi; scgi_temp_path {folder}/scgi;
{server}
}}
"""


class Deployment(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        # Workers of nginx run as another user, who may not look into a private folder.
        cls.folder = pathlib.Path(tempfile.mkdtemp())
        cls.addClassCleanup(shutil.rmtree, cls.folder)
        cls.folder.chmod(0o755)
        cls.port = free_port()
        cls.address = f"http://127.0.0.1:{cls.port}"
        shutil.copytree(BASE, cls.folder / "project")
        (cls.folder / "project/lacuna.yaml").write_text(SETTINGS.format(address=cls.address), encoding="utf-8")
        cls.site = cls.folder / "site"
        subprocess.run([LACUNA, "build", "--gzip", "--project", cls.folder / "project", "--output", cls.site], check=True,
                       capture_output=True)
        cls.start()

    @classmethod
    def start(cls):
        server = re.search(r"```nginx\n(.*?)```", GUIDE, re.S)[1]
        server = server.replace("listen 8080", f"listen 127.0.0.1:{cls.port}").replace("/srv/gaps/site", str(cls.site))
        (cls.folder / "nginx.conf").write_text(FRAME.format(folder=cls.folder, server=server))
        program = shutil.which("nginx", path=os.environ["PATH"] + ":/usr/sbin")
        process = subprocess.Popen([program, "-p", cls.folder, "-c", cls.folder / "nginx.conf"], stderr=subprocess.PIPE)
        cls.addClassCleanup(process.stderr.close)
        cls.addClassCleanup(process.wait)
        cls.addClassCleanup(process.terminate)
        for _ in range(100):
            try:
                return cls.get("/")
            except OSError:
                time.sleep(0.05)
        raise RuntimeError(process.stderr.read())

    @classmethod
    def get(cls, path, **headers):
        connection = http.client.HTTPConnection("127.0.0.1", cls.port, timeout=10)
        connection.request("GET", path, headers={name.replace("_", "-"): value for name, value in headers.items()})
        answer = connection.getresponse()
        body = answer.read()
        connection.close()
        return answer, body

    def test_every_answer_carries_the_headers_of_the_guide(self):
        promised = dict(re.findall(r"^\| `([\w-]+)` \| `([^`]+)` \|", GUIDE[GUIDE.index("## The headers"):GUIDE.index("## nginx")], re.M))
        self.assertEqual(len(promised), 5)
        self.assertNotIn("unsafe", promised["Content-Security-Policy"])
        self.assertIn("frame-ancestors 'none'", promised["Content-Security-Policy"])
        for path in ("/", "/en/index.html", "/assets/site.css", "/assets/site.js", "/data/findings.csv", "/nothing", "/en/country/"):
            answer, _ = self.get(path)
            with self.subTest(path=path):
                self.assertLessEqual(promised.items(), dict(answer.getheaders()).items())
                self.assertEqual(answer.getheader("Server"), "nginx")

    def test_pages_name_the_same_policy_as_the_header(self):
        answer, body = self.get("/en/index.html")
        inside = re.search(r'Content-Security-Policy" content="([^"]+)"', body.decode())[1]
        self.assertEqual(inside.replace("&#39;", "'") + "; frame-ancestors 'none'", answer.getheader("Content-Security-Policy"))

    def test_packed_copies_are_handed_out_to_those_who_take_them(self):
        for path in ("/en/index.html", "/assets/site.css", "/data/findings.csv", "/data/findings.json", "/data/changes.atom"):
            with self.subTest(path=path):
                plain, body = self.get(path)
                packed, small = self.get(path, Accept_Encoding="gzip")
                self.assertEqual((plain.getheader("Content-Encoding"), packed.getheader("Content-Encoding")), (None, "gzip"))
                self.assertEqual(small, (self.site / (path[1:] + ".gz")).read_bytes())
                self.assertEqual(gzip.decompress(small), body)
                self.assertEqual(small[4:8], bytes(4), "a packed file names a time")
                self.assertEqual(plain.getheader("Content-Type"), packed.getheader("Content-Type"))

    def test_files_have_their_types(self):
        types = {"/en/index.html": "text/html", "/assets/site.css": "text/css", "/assets/site.js": "application/javascript",
                 "/data/findings.csv": "text/csv", "/data/findings.json": "application/json", "/robots.txt": "text/plain",
                 "/data/changes.atom": "application/atom+xml", "/sitemap.xml": "text/xml", "/.well-known/security.txt": "text/plain"}
        for path, kind in types.items():
            with self.subTest(path=path):
                answer, _ = self.get(path)
                self.assertEqual((answer.status, answer.getheader("Content-Type").split(";")[0]), (200, kind))

    def test_what_is_not_there_is_said_to_be_not_there_at_any_depth(self):
        page = (self.site / "404.html").read_bytes()
        for path in ("/nothing", "/en/nothing.html", "/en/country/a/b/c/d", "/data/", "/assets/", "/en/country/", "/.lacuna-manifest",
                     "/.git/config", "/en/.hidden", "/%2e%2e/%2e%2e/etc/passwd"):
            answer, body = self.get(path)
            with self.subTest(path=path):
                self.assertIn((answer.status, body), [(404, page)] if "%2e" not in path else [(404, page), (answer.status, body)])
                self.assertNotIn(b"root:", body)
                self.assertNotIn(b"Index of", body)

    def test_pages_work_in_a_browser_and_ask_for_nothing_else(self):
        browser = Browser()
        self.addCleanup(browser.close)
        pages = sorted((self.site / "en").glob("*.html")) + [next((self.site / "en" / kind).glob("*.html"))
                                                             for kind in ("country", "article", "law", "matrix", "safeguards")]
        for page in pages:
            with self.subTest(page=page.name):
                browser.open(f"{self.address}/{page.relative_to(self.site)}")
                self.assertEqual(browser.messages, [])
                self.assertEqual([url for url in browser.requests if not url.startswith(self.address + "/")], [])

    def test_the_page_for_what_is_not_there_has_its_style_and_leads_back(self):
        browser = Browser()
        self.addCleanup(browser.close)
        for path in ("nothing", "en/country/a/b/nothing.html"):
            with self.subTest(path=path):
                browser.open(f"{self.address}/{path}")
                self.assertEqual([message for message in browser.messages if "404" not in message], [])
                self.assertGreater(browser.evaluate("document.styleSheets[0].cssRules.length"), 10)
                self.assertEqual(browser.evaluate("document.querySelector('main a').href"), f"{self.address}/en/index.html")

    def test_the_site_map_lists_every_page_once_and_each_of_them_is_there(self):
        root = xml.etree.ElementTree.fromstring(self.get("/sitemap.xml")[1])
        listed = [entry.text for entry in root.iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc")]
        pages = {f"{self.address}/{page.relative_to(self.site)}" for page in (self.site / "en").rglob("*.html")}
        self.assertEqual((len(listed), set(listed)), (len(pages), pages))
        self.assertEqual({self.get(address[len(self.address):])[0].status for address in listed}, {200})
        self.assertIn(f"Sitemap: {self.address}/sitemap.xml", self.get("/robots.txt")[1].decode())

    def test_security_txt_says_whom_to_tell_and_until_when(self):
        lines = self.get("/.well-known/security.txt")[1].decode().splitlines()
        self.assertEqual(lines, ["Contact: mailto:security@example.org", "Expires: 2027-06-30T00:00:00Z", "Preferred-Languages: en",
                                 f"Canonical: {self.address}/.well-known/security.txt"])
