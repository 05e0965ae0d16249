/// `transform` of every item, in the order of the items, on all cores.
///
/// - Parameter batch: how many items one task takes; large enough that starting a task costs little.
package func parallelMap<Item: Sendable, Result: Sendable>(
  _ items: [Item], batch: Int = 64, _ transform: @escaping @Sendable (Item) -> Result
) async -> [Result] {
  guard items.count > batch else { return items.map(transform) }
  return await withTaskGroup(of: (start: Int, results: [Result]).self) { group in
    for start in stride(from: 0, to: items.count, by: batch) {
      group.addTask {
        (start, items[start..<min(start + batch, items.count)].map(transform))
      }
    }
    var parts = [[Result]](repeating: [], count: (items.count + batch - 1) / batch)
    for await part in group { parts[part.start / batch] = part.results }
    var all: [Result] = []
    all.reserveCapacity(items.count)
    for part in parts { all += part }
    return all
  }
}
