#!/usr/bin/env python3
"""Measures what a report of many figures adds to a build with many snapshots, and what open data adds. See README.md."""

import argparse
import random
import shutil
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.dont_write_bytecode = True
sys.path.insert(0, str(HERE))

from harness import tools  # noqa: E402
from harness.measure import Program, in_turn  # noqa: E402

AS_OF = "2026-11-21"

# A chart, and a query that reads every snapshot; {n} differs from figure to figure.
FIGURES = [
    ("bar", "SELECT district, sum(students) FROM district_snapshots GROUP BY district ORDER BY 2 DESC LIMIT {n}"),
    ("line", "SELECT school_year, avg(students) FROM district_snapshots GROUP BY school_year ORDER BY 1 LIMIT {n}"),
    ("table", "SELECT d.context, count(*), round(avg(s.title_i_percent), 1) FROM district_snapshots s "
              "JOIN districts d ON d.slug = s.district GROUP BY d.context ORDER BY 1 LIMIT {n}"),
    ("stacked-bar", "SELECT grade_band, stage, count(*) FROM district_snapshots_offerings "
                    "GROUP BY grade_band, stage ORDER BY 1, 2 LIMIT {n}"),
    ("dot", "SELECT \"group\", round(avg(percent), 1), max(percent) FROM district_snapshots_demographics "
            "GROUP BY \"group\" ORDER BY 2 DESC LIMIT {n}"),
    ("number", "SELECT count(*), sum(students), {n} FROM district_snapshots"),
]


def copy_declarations(content, target):
    target.mkdir(parents=True)
    shutil.copy(content / "site.yml", target / "site.yml")
    for folder in ("vocabularies", "standards"):
        shutil.copytree(content / folder, target / folder)
    for path in content.glob("*/_collection.yml"):
        (target / path.parent.name).mkdir()
        shutil.copy(path, target / path.parent.name / path.name)


def without_open_data(settings):
    lines, kept, inside = settings.splitlines(keepends=True), [], False
    for line in lines:
        inside = line.startswith("open_data:") or inside and line.startswith(" ")
        if not inside:
            kept.append(line)
    return "".join(kept)


def write_snapshots(target, count):
    chance = random.Random(1)
    districts = count // 20
    for number in range(districts):
        context = chance.choice(["urban", "suburban", "rural"])
        (target / "districts" / f"d-{number}.md").write_text(
            f"---\ntitle: District {number}\nsummary: One of many.\ncontext: {context}\n---\n\nWords.\n", "utf-8")
    for number in range(count):
        year = 2001 + number % 20
        offerings = "".join(
            f"  - {{ grade_band: {band}, stage: {chance.choice(['exploring', 'planning', 'implementing'])}, "
            f"teachers_trained: {chance.randint(10, 90)}, students_enrolled: {chance.choice([chr(34) + '<10' + chr(34), 120, 400])} }}\n"
            for band in ("k-5", "6-8", "9-12"))
        (target / "district-snapshots" / f"s-{number}.md").write_text(
            f"---\ntitle: District {number // 20}, {year}\nsummary: A snapshot.\ndistrict: d-{number // 20}\n"
            f"school_year: \"{year}-{(year + 1) % 100:02}\"\nschools: {chance.randint(2, 90)}\n"
            f"students: {chance.randint(2000, 90000)}\ntitle_i_percent: {chance.randint(1, 99)}\n"
            f"demographics:\n  - {{ group: Black, percent: {chance.randint(10, 40)} }}\n"
            f"  - {{ group: Latinx, percent: {chance.randint(10, 40)} }}\nofferings:\n{offerings}---\n\nWords.\n", "utf-8")


def write_report(target, figures):
    blocks = []
    for number in range(figures):
        chart, query = FIGURES[number % len(FIGURES)]
        query = query.format(n=20 + number)
        blocks.append(f"```figure\ntitle: Figure {number}\nchart: {chart}\nquery: |\n  {query}\n```\n")
    (target / "reports" / "many.md").write_text(
        "---\ntitle: Many figures\nsummary: A report.\nkind: snapshot\nedition: \"1\"\n---\n\n" + "\n".join(blocks), "utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--snapshots", type=int, default=10000)
    parser.add_argument("--figures", type=int, default=30)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--program", type=Path, default=HERE.parent / ".build/release/clearinghouse")
    chosen = parser.parse_args()
    place, _ = tools.workspace(chosen.snapshots)
    try:
        measure(chosen, place)
    finally:
        shutil.rmtree(place, ignore_errors=True)


def measure(chosen, place):
    plain, report, data = (place / name for name in ("plain", "report", "data"))
    copy_declarations(HERE.parent / "content", plain)
    settings = (plain / "site.yml").read_text("utf-8")
    (plain / "site.yml").write_text(without_open_data(settings), "utf-8")
    write_snapshots(plain, chosen.snapshots)
    shutil.copytree(plain, report)
    write_report(report, chosen.figures)
    shutil.copytree(plain, data)
    (data / "site.yml").write_text(settings, "utf-8")
    programs = [
        Program(name, [chosen.program.resolve(), "build", "--content", content, "--templates",
                       HERE.parent / "templates", "--output", "{output}", "--as-of", AS_OF], place / f"out-{name}", place)
        for name, content in (("plain", plain), ("report", report), ("data", data))]
    in_turn(programs, chosen.runs, 120, 900)
    base, with_report, with_data = (program.median() for program in programs)
    print(f"\n{chosen.snapshots} snapshots: {base:.2f} s")
    print(f"with a report of {chosen.figures} figures: {with_report:.2f} s, {with_report - base:+.2f} s, "
          f"{with_report / base:.2f} times")
    print(f"with open data: {with_data:.2f} s, {with_data - base:+.2f} s, {with_data / base:.2f} times")


if __name__ == "__main__":
    main()
