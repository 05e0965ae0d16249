"""Tables of plain text."""

from .measure import ratio


def table(title, header, rows, note=None):
    print(f"\n{title}\n")
    widths = [max(len(str(row[at])) for row in [header, *rows]) for at in range(len(header))]
    for number, row in enumerate([header, *rows]):
        cells = [str(cell).ljust(width) if at == 0 else str(cell).rjust(width)
                 for at, (cell, width) in enumerate(zip(row, widths))]
        print("  " + "   ".join(cells).rstrip())
        if number == 0:
            print("  " + "   ".join("-" * width for width in widths))
    if note:
        print(f"\n  {note}")
    print(end="", flush=True)


def seconds(value):
    return f"{value:.3f} s" if value < 10 else f"{value:.1f} s"


def memory(runs):
    peak = max(runs, key=lambda run: run.memory)
    return ("< " if peak.shadowed else "") + f"{peak.memory / 1e6:.0f} MB"


def side_by_side(programs, entries):
    floor, rows = programs[0], []
    for program in programs:
        walls = [run.wall for run in program.runs]
        own = next((one for one in programs if one.name == program.beside), None)
        rows.append([program.name, len(walls), seconds(program.median()),
                     f"{seconds(min(walls))} – {seconds(max(walls))}", seconds(program.median("cpu")),
                     memory(program.runs), f"{program.files}", f"{program.bytes / 1e6:.0f} MB",
                     f"{ratio(program, floor):.2f}", f"{ratio(program, own):.2f}" if own else "–"])
    table(f"Cold build of {entries} entries",
          ["program", "runs", "wall, median", "min – max", "CPU", "peak memory", "files", "output",
           "× floor", "× clearinghouse, same pages"], rows,
          "“× clearinghouse, same pages”: how many times as long as clearinghouse takes for the same entry pages and\n"
          "  listings: plain beside plain, full beside as shipped. Ratios are medians over paired runs.")


def scale(results):
    rows = []
    for entries, programs in results:
        for program in programs:
            rows.append([program.name, entries, seconds(program.median()),
                         f"{program.median() / entries * 1e6:.1f} µs", seconds(program.median("cpu")),
                         memory(program.runs), program.files, f"{ratio(program, programs[0]):.2f}"])
    rows.sort(key=lambda row: row[0] != "floor")
    table("Scale", ["program", "entries", "wall, median", "per entry", "CPU", "peak memory", "files", "× floor"], rows)


def rebuilds(rows):
    table("Rebuild into the folder of an earlier build",
          ["program", "cold", "nothing changed", "one entry changed"],
          [[name, *map(seconds, values)] for name, *values in rows])
