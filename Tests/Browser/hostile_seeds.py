"""Writes the hostile cases and the project's own files as seeds for the fuzzer: `hostile_seeds.py <folder>`."""
import pathlib
import sys

import hostile_projects as projects
from hostile_cases import all_cases


def main(folder):
    for case in all_cases():
        # Long ones teach the fuzzer nothing that a short one does not.
        if case.kind == "project" or len(case.text) > 3_000:
            continue
        name = case.title.replace("/", "-")
        (folder / "assessment" / name).write_bytes(projects.assessment("KEN", case)[0])
        if case.kind == "analysis":
            (folder / "markdown" / name).write_bytes(case.text)
    for case in all_cases():
        if case.kind == "project" and len(case.text) < 3_000:
            for path, content in projects.own_files(case).items():
                for ending, target in ((".csv", "table"), ("treaty.yaml", "treaty"), ("lacuna.yaml", "settings")):
                    if path.endswith(ending):
                        (folder / target / case.title.replace("/", "-")).write_bytes(content)
    (folder / "settings/own").write_bytes((projects.ROOT / "lacuna.yaml").read_bytes())
    for path in projects.BASE.rglob("*"):
        target = {"treaty.yaml": "treaty", "status.csv": "table", "lacuna.yaml": "settings", "2026.en.md": "assessment"}.get(path.name)
        if target:
            (folder / target / f"base-{path.parent.name}").write_bytes(path.read_bytes())


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))
