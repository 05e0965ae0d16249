/// What a host is, judged by its name alone.
package enum HostKind: Sendable, Equatable {
  case outside
  /// A name that is set aside for examples, and leads nowhere (RFC 2606).
  case reserved
  /// This machine, or the network around it: of no use to readers, and nobody's to knock at.
  case inside

  /// - Parameter host: as it stands in an address.
  package init(_ host: String) {
    let name = host.lowercased().trimmingSuffix { $0 == "." }
    let labels = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    if HostKind.isExample(labels) {
      self = .reserved
    } else if name.hasPrefix("[") || name.contains(":") {
      self = HostKind.isInside(version6: name.filter { $0 != "[" && $0 != "]" }) ? .inside : .outside
    } else if let bytes = HostKind.bytes(labels) {
      self = HostKind.isInside(bytes) ? .inside : .outside
    } else {
      // A name without a dot belongs to the network around; a number without one is an address in disguise.
      self = labels.count < 2 || HostKind.insideEndings.contains(labels[labels.count - 1]) ? .inside : .outside
    }
  }

  private static let insideEndings: Set = [
    "localhost", "local", "internal", "intranet", "lan", "home", "arpa", "onion",
  ]

  private static func isExample(_ labels: [String]) -> Bool {
    if ["example", "test", "invalid"].contains(labels.last) { return true }
    return labels.count >= 2 && labels[labels.count - 2] == "example"
      && ["com", "net", "org"].contains(labels[labels.count - 1])
  }

  private static func bytes(_ labels: [String]) -> [UInt8]? {
    let bytes = labels.compactMap { UInt8($0) }
    return labels.count == 4 && bytes.count == 4 ? bytes : nil
  }

  /// Networks that are not reached from elsewhere (RFC 6890).
  private static func isInside(_ bytes: [UInt8]) -> Bool {
    switch (bytes[0], bytes[1]) {
    case (0, _), (10, _), (127, _), (169, 254), (192, 168): true
    case (100, 64...127), (172, 16...31), (198, 18...19): true
    case (224..., _): true
    default: false
    }
  }

  private static func isInside(version6 name: String) -> Bool {
    if name == "::" || name == "::1" { return true }
    // An address of version 4 in one of version 6.
    if let last = name.split(separator: ":").last, last.contains(".") { return HostKind(String(last)) != .outside }
    return ["fc", "fd", "fe8", "fe9", "fea", "feb", "ff", "::ffff:", "64:ff9b:"].contains { name.hasPrefix($0) }
  }
}

extension String {
  fileprivate func trimmingSuffix(_ isTrimmed: (Character) -> Bool) -> String {
    var text = self[...]
    while let last = text.last, isTrimmed(last) { text = text.dropLast() }
    return String(text)
  }
}
