#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Clears the folder beside the output: after a swap it holds the old site, after a kill an unfinished one.
///
/// Names at the top that start with a dot are the user's; they are moved back to the output first, so that a kill
/// between the swap and the move loses nothing.
struct Leftovers {
  let staging: String
  let target: String

  func clear() throws {
    try Tree.remove("\(target)/\(Replacement.temporaryName)")
    if System.status(staging)?.kind == .folder {
      for name in System.names(in: staging) ?? [] where name.hasPrefix(".") && name != OutputManifest.name {
        try moveBack(name)
      }
    }
    try Tree.remove(staging)
  }

  private func moveBack(_ name: String) throws {
    let kept = "\(target)/\(name)"
    guard System.status(kept) == nil, System.status(target) != nil else { return }
    guard rename("\(staging)/\(name)", kept) == 0 else { throw FileError.last("keep", kept) }
  }
}
