/// A line of source with a caret under the faulty characters.
struct Excerpt {
  /// The line, or the part of it around the fault.
  let text: String
  /// How many columns stand before the caret, and how many the fault takes up.
  let indent: Int
  let width: Int

  /// - Parameters:
  ///   - columns: the faulty characters, counted from 0; none where the fault is a place between two.
  ///   - limit: how many columns there are.
  init(_ line: String, columns: Range<Int>, limit: Int) {
    let cells = line.map { Cell($0) }
    let columns = columns.clamped(to: 0..<cells.count + 1)
    let window = Excerpt.window(cells, around: columns, limit: limit)
    let isCut = (start: window.lowerBound > 0, end: window.upperBound < cells.count)
    text =
      (isCut.start ? "…" : "") + cells[window].map(\.text).joined() + (isCut.end ? "…" : "")
    let before = cells[window.lowerBound..<max(window.lowerBound, min(columns.lowerBound, window.upperBound))]
    indent = (isCut.start ? 1 : 0) + Excerpt.width(before)
    let faulty = columns.clamped(to: window)
    width = max(1, Excerpt.width(cells[faulty]))
  }

  private struct Cell {
    let text: String
    let width: Int

    init(_ character: Character) {
      text = shown(character)
      width = displayWidth(text)
    }
  }

  private static func width(_ cells: ArraySlice<Cell>) -> Int { cells.reduce(0) { $0 + $1.width } }

  /// All of a line that fits; of a longer one as much as fits, the start of the fault in its first third.
  private static func window(_ cells: [Cell], around columns: Range<Int>, limit: Int) -> Range<Int> {
    if width(cells[...]) <= limit { return cells.indices }
    let room = max(8, limit - 2)
    var start = min(columns.lowerBound, cells.count)
    var used = 0
    while start > 0, used + cells[start - 1].width <= room / 3 {
      start -= 1
      used += cells[start].width
    }
    var end = max(start, min(columns.lowerBound, cells.count))
    while end < cells.count, used + cells[end].width <= room {
      used += cells[end].width
      end += 1
    }
    // What room is left at the end of the line goes to what stands before.
    while start > 0, used + cells[start - 1].width <= room {
      start -= 1
      used += cells[start].width
    }
    return start..<end
  }
}
