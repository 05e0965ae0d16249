/// What a watcher has seen since it was last asked.
struct FolderChanges: Sendable, Equatable {
  /// Files that were written, added or removed, by their whole path.
  var files: Set<String> = []
  /// Whether folders were, or something else that only looking can tell.
  var isUncertain = false

  var isEmpty: Bool { files.isEmpty && !isUncertain }

  static let unknown = FolderChanges(isUncertain: true)

  mutating func add(_ other: FolderChanges) {
    files.formUnion(other.files)
    isUncertain = isUncertain || other.isUncertain
  }
}
