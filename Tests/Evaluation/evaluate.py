#!/usr/bin/env python3
"""Measures kb on annotated texts and compares every figure with its floor.

    evaluate.py --kb .build/release/kb --kit FOLDER [--only polnear|domain|query] [--update-floors]

The kit's own scorers do the scoring; this script only feeds them. It prints every command that it runs, so that
each figure can be had again by hand, and ends with a table: figure, value, floor, verdict.

Exit: 0 all figures at or above their floors, or no kit there; 1 a figure below its floor, a floor for a figure that
does not exist, or a command that failed; 2 wrong usage.
"""
import argparse
import json
import os
import pathlib
import shlex
import shutil
import sqlite3
import statistics
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
FLOORS = HERE / "floors.json"
MARGIN = 0.005  # what a new floor stays below its figure: a change of a hair is no loss
PARTS = ("polnear", "domain", "query")


class Failure(Exception):
    """A command or a file of the kit that is not as it should be; its text is a whole sentence."""


class Figures:
    """What was measured, in order. A gauge has a floor; an exact one has it without a margin."""

    def __init__(self):
        self.rows = []  # (name, value, shown, kind)

    def gauge(self, name, value):
        self.rows.append((name, value or 0.0, f"{value or 0.0:.4f}", "gauge"))

    def exact(self, name, value):
        self.rows.append((name, value, str(value), "exact"))

    def note(self, name, shown):
        self.rows.append((name, None, shown, "note"))


def run(command, quiet=False, accept=(0,)):
    """Runs a command and gives what it printed; an exit code that is not accepted is a failure."""
    command = [str(word) for word in command]
    if not quiet:
        print("$", shlex.join(command), flush=True)
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", errors="replace")
    if done.returncode not in accept:
        said = "\n  ".join((done.stderr or done.stdout).strip().splitlines()[-12:])
        raise Failure(f"{shlex.join(command)} ended with exit code {done.returncode}:\n  {said}")
    return done.stdout


def scored(command):
    """The JSON that a scorer prints."""
    output = run([sys.executable, *command])
    try:
        return json.loads(output)
    except ValueError as error:
        raise Failure(f"{command[0]} printed no JSON: {error}.") from error


def at(result, path):
    """The value at a path of keys; None where the scorer had nothing to score."""
    for key in path:
        if not isinstance(result, dict) or key not in result:
            return None
        result = result[key]
    return result


def ingest(kb, db, texts, jobs, manifest=None):
    """Reads a folder of texts into a new file; gives the seconds that it took."""
    for ending in ("", "-wal", "-shm", "-journal"):
        pathlib.Path(f"{db}{ending}").unlink(missing_ok=True)
    command = [kb, "ingest", texts, "--db", db, "--jobs", str(jobs)]
    start = time.monotonic()
    run(command + (["--manifest", manifest] if manifest else []))
    return time.monotonic() - start


def measure_polnear(figures, kb, kit, work, jobs):
    """Attribution on PolNeAR dev. The three figures that the field's tables give are end_to_end, the same for verbs of
    speech (reporting), and direct quotes with their speaker (quotes_ge3.end_to_end)."""
    folder = kit / "attribution"
    gold, texts = folder / "dev.jsonl", work / "polnear"
    database, claims = work / "polnear.sqlite", work / "polnear.jsonl"
    convert = folder / "db_to_attributions.py"
    run([sys.executable, convert, "--texts", gold, texts])
    ingest(kb, database, texts, jobs)
    run([sys.executable, convert, database, gold, claims])
    result = scored([folder / "score_attribution.py", gold, claims, "--json"])
    for warning in result.get("warnings", []):
        print("  warning:", warning)
    for name, path in (
        ("end_to_end", ("attribution", "end_to_end", "f1")),
        ("reporting_end_to_end", ("attribution", "reporting", "end_to_end", "f1")),
        ("quotes_span", ("quotes_ge3", "span", "f1")),
        ("quotes_end_to_end", ("quotes_ge3", "end_to_end", "f1")),
        ("found", ("attribution", "found", "f1")),
        ("source_overlap", ("attribution", "source_overlap")),
        ("cue_overlap", ("attribution", "cue_overlap")),
    ):
        figures.gauge(f"polnear.{name}", at(result, path))


def measure_domain(figures, kb, kit, work, jobs):
    """Facts and questions on the articles about talks."""
    folder, database = kit / "domain", work / "domain.sqlite"
    ingest(kb, database, folder / "text", jobs, folder / "manifest.jsonl")
    scorer = folder / "score_domain.py"
    facts = scored([scorer, "facts", database, folder / "gold", "--json"])
    figures.exact("domain.articles", facts.get("articles", 0))
    for name in (
        "people", "ministries", "countries", "rounds", "agreements", "claims: found",
        "claims: end to end", "quotes: span", "quotes: span and speaker",
    ):
        figures.gauge(f"domain.{name}", at(facts, (name, "f1")))
    for name in (
        "person: full name", "person: role", "person: country", "person: ministry",
        "country implied by a city or capital", "round: status", "round: venue", "round: ordinal",
        "round: start date", "round: party", "claim: source resolved", "claim: cue",
        "claim: speech act", "claim: condition seen", "quote: speaker",
    ):
        figures.gauge(f"domain.{name}", at(facts, (name, "acc")))
    asked = scored([scorer, "questions", kb, database, folder / "questions.jsonl", "--json"])
    for name in ("hit@1 all", "hit@5 all", "unanswerable: none given"):
        figures.gauge(f"domain.questions.{name}", at(asked, (name, "acc")))


def answers(kb, database, question, stems):
    """One question asked in a process of its own: names and evidence, best first; and the seconds it took."""
    command = [str(kb), "query", "--db", str(database), "--format", "json", "--", question]
    start = time.monotonic()
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, encoding="utf-8", errors="replace", timeout=60)
    except subprocess.TimeoutExpired as error:
        raise Failure(f"{shlex.join(command)} gave no answer in {error.timeout:g} s.") from error
    seconds = time.monotonic() - start
    # 1: nothing found, 2: not understood. Both are misses.
    if done.returncode not in (0, 1, 2):
        raise Failure(
            f"{shlex.join(command)} ended with exit code {done.returncode}: {done.stderr.strip()}")
    try:
        found = json.loads(done.stdout).get("answers", []) if done.stdout.strip() else []
        names = [answer["answer"] for answer in found]
        evidence = [
            {"article": stems.get(item["article_id"]), "sentence": item["sentence"]}
            for answer in found for item in answer.get("evidence", [])
        ]
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise Failure(f"{shlex.join(command)} printed another JSON than promised: {error!r}.") from error
    unique = [item for i, item in enumerate(evidence) if item not in evidence[:i]]
    return names[:10], unique[:10], seconds


def measure_query(figures, kb, kit, work, jobs):
    """All articles together: time, integrity, and questions that name neither the article nor the speaker."""
    folder = kit / "attribution"
    texts, database = work / "all", work / "all.sqlite"
    for part in ("train", "dev"):
        run([sys.executable, folder / "db_to_attributions.py", "--texts", folder / f"{part}.jsonl", texts])
    files = sorted(texts.glob("*.txt"))
    size = sum(file.stat().st_size for file in files)
    seconds = ingest(kb, database, texts, jobs)
    figures.note("all.seconds", f"{seconds:.1f}")
    figures.note("all.megabytes_per_second", f"{size / 1e6 / seconds:.2f}")
    figures.note("all.file_to_text", f"{database.stat().st_size / size:.2f}")
    run([kb, "check", "--db", database])
    figures.exact("all.check_is_clean", 1)
    connection = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
    try:
        # Every input is in, or is the same text as one that is in.
        (read,) = connection.execute(
            "SELECT count(*) FROM inputs WHERE state IN ('added', 'updated', 'duplicate')").fetchone()
        stems = {
            number: pathlib.PurePath(source).name.removesuffix(".txt")
            for number, source in connection.execute("SELECT id, source FROM articles")
        }
    finally:
        connection.close()
    figures.exact("all.inputs_read", read)

    gold, given = kit / "query" / "questions.dev.jsonl", work / "answers.jsonl"
    times = []
    print("$", shlex.join([str(kb), "query", "--db", str(database), "--format", "json", "--"]),
          f"QUESTION   # each of {gold}, into {given}")
    with open(gold, encoding="utf-8") as lines, open(given, "w", encoding="utf-8") as output:
        for line in lines:
            question = json.loads(line)
            names, evidence, spent = answers(kb, database, question["question"], stems)
            times.append(spent)
            row = {"id": question["id"], "answers": names, "evidence": evidence}
            output.write(json.dumps(row, ensure_ascii=False) + "\n")
    result = scored([kit / "query" / "score_query.py", gold, given, "--json"])
    for name, key in (("evidence", "ev"), ("person", "per")):
        for measure, short in (("hits@1", "h1"), ("hits@5", "h5"), ("mrr", "mrr")):
            figures.gauge(f"query.{name}.{measure}", at(result, ("all", key, short)))
    if times:
        figures.note("query.median_milliseconds", f"{1000 * statistics.median(times):.0f}")


def load_floors(path):
    try:
        floors = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except ValueError as error:
        raise Failure(f"{path} is not JSON: {error}.") from error
    if not isinstance(floors, dict) or not all(
        isinstance(floor, (int, float)) and not isinstance(floor, bool) for floor in floors.values()
    ):
        raise Failure(f"{path} must be one object of figures and numbers.")
    return floors


def raised(floors, figures):
    """The floors, none lower than before, each new one a margin below its figure."""
    result = dict(floors)
    for name, value, _, kind in figures.rows:
        if kind == "note":
            continue
        floor = value if kind == "exact" else max(0.0, round(value - MARGIN, 4))
        result[name] = max(floor, floors.get(name, floor))
    return result


def report(figures, floors, parts):
    """Prints the table; gives the sentences that say what is wrong."""
    faults = []
    rows = [("figure", "value", "floor", "")]
    for name, value, shown, kind in figures.rows:
        floor = floors.get(name)
        if kind == "note":
            verdict = ""
        elif floor is None:
            verdict = "no floor"
        elif value < floor:
            verdict = "BELOW"
            faults.append(f"{name} is {shown}, below its floor of {floor:g}.")
        else:
            verdict = "ok"
        rows.append((name, shown, "" if floor is None or kind == "note" else f"{floor:g}", verdict))
    gauges = {name for name, _, _, kind in figures.rows if kind != "note"}
    for name in sorted(set(floors) - gauges):
        # The figures of a part that was left out cannot be told from misspelt ones.
        if set(parts) == set(PARTS):
            faults.append(f"floors.json has a floor for {name}, and there is no such figure.")
    widths = [max(len(row[column]) for row in rows) for column in range(3)]
    print()
    for name, shown, floor, verdict in rows:
        line = f"{name:<{widths[0]}}  {shown:>{widths[1]}}  {floor:>{widths[2]}}  {verdict}"
        print(line.rstrip())
    return faults


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kb", required=True, help="the binary")
    parser.add_argument("--kit", required=True, help="the folder of annotated texts and scorers")
    parser.add_argument("--floors", type=pathlib.Path, default=FLOORS)
    parser.add_argument("--update-floors", action="store_true", help="raise floors, never lower one")
    parser.add_argument("--only", choices=PARTS, action="append", help="measure only this part")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument(
        "--work", type=pathlib.Path, default=HERE.parent.parent / ".build" / "evaluation",
        help="where texts, files and answers are put, and left")
    options = parser.parse_args()

    kit = pathlib.Path(options.kit)
    if not options.kit or not kit.is_dir():
        print(f"Nothing is measured: there is no kit at “{options.kit}”. Give its folder, KIT=….")
        return 0
    found = shutil.which(options.kb)
    if not found:
        print(f"There is no program at “{options.kb}”: build it first, with make build.", file=sys.stderr)
        return 1
    kb, work = pathlib.Path(found).resolve(), options.work
    parts = options.only or list(PARTS)
    figures = Figures()
    measures = {"polnear": measure_polnear, "domain": measure_domain, "query": measure_query}
    try:
        floors = load_floors(options.floors)
        shutil.rmtree(work, ignore_errors=True)
        work.mkdir(parents=True)
        for part in PARTS:
            if part in parts:
                measures[part](figures, kb, kit, work, options.jobs)
    except (Failure, OSError, sqlite3.Error) as error:
        print(f"Stopped: {error}", file=sys.stderr)
        return 1
    faults = report(figures, floors, parts)
    if options.update_floors:
        text = json.dumps(raised(floors, figures), indent=2, sort_keys=True, ensure_ascii=False)
        options.floors.write_text(text + "\n", encoding="utf-8")
        print(f"\nThe floors in {options.floors} were raised to these figures, less {MARGIN}.")
    if faults:
        print("\n" + "\n".join(faults), file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
