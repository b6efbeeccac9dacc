"""193 countries and 60 requirements: the site is built, and no script works longer than 50 ms for a filter."""
import os
import pathlib
import subprocess
import tempfile
import unittest

import world
from browser import Browser

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
LIMIT = 50

# The time of the script alone, the best of three: the machine may be busy with something else.
MEASURE = """(async () => {
  const control = document.querySelector("form.filters").elements["%s"];
  const times = [];
  for (const value of ["%s", "", "%s", "", "%s", ""]) {
    control.value = value;
    const start = performance.now();
    control.dispatchEvent(new Event("change", {bubbles: true}));
    times.push(performance.now() - start);
    await new Promise(done => setTimeout(done, 150));
  }
  return Math.min(...times.filter((_, place) => place %% 2 === 0));
})()"""


class World(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        project = pathlib.Path(cls.folder.name)
        world.write(ROOT, project)
        cls.site = project / "site"
        subprocess.run([os.environ["LACUNA"], "build", "--project", project, "--output", cls.site],
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        cls.browser = Browser()

    @classmethod
    def tearDownClass(cls):
        cls.browser.close()
        cls.folder.cleanup()

    def open(self, page):
        self.browser.open((self.site / "en" / page).as_uri())

    def test_the_matrix_holds_every_country_and_every_requirement(self):
        self.open("matrix/iv.html")
        self.assertEqual(self.browser.evaluate("document.querySelectorAll('#matrix tbody tr:not(.group)').length"), 193)
        self.assertEqual(self.browser.evaluate("document.querySelectorAll('#matrix td[data-o]').length"), 193 * 60)

    def test_a_filter_takes_less_than_fifty_milliseconds_of_script(self):
        for page in ("matrix/iv.html", "matrix/iv-transposed.html", "matrix.html", "article/25.html"):
            self.open(page)
            for name, value in (("region", "r002"), ("outcome", "gaps"), ("basis", "secondary")):
                with self.subTest(page=page, control=name):
                    self.assertLess(self.browser.evaluate(MEASURE % (name, value, value, value)), LIMIT)

    def test_the_head_and_the_first_column_stay_in_sight(self):
        for page in ("matrix/iv.html", "matrix/iv-transposed.html"):
            self.open(page)
            held = self.browser.evaluate("""(() => {
              const box = document.querySelector(".scroll.tall");
              box.scrollTo(1500, 1500);
              const at = box.getBoundingClientRect();
              const head = document.querySelector("#matrix thead").getBoundingClientRect();
              const stub = [...document.querySelectorAll("#matrix tbody th[scope=row]")]
                .find(node => node.getBoundingClientRect().top > head.bottom).getBoundingClientRect();
              return [Math.abs(head.top - at.top) < 2, Math.abs(stub.left - at.left) < 2];
            })()""")
            self.assertEqual(held, [True, True], page)
