/// Whether `a` sorts before `b` when runs of digits compare as numbers: `d.9` before `d.10`.
package func naturallyPrecedes(_ a: String, _ b: String) -> Bool {
  var (left, right) = (Array(a.utf8)[...], Array(b.utf8)[...])
  while let x = left.first, let y = right.first {
    if isDigit(x), isDigit(y) {
      let (m, n) = (digits(&left), digits(&right))
      if m.count != n.count { return m.count < n.count }
      if !m.elementsEqual(n) { return m.lexicographicallyPrecedes(n) }
    } else if x != y {
      return x < y
    } else {
      left.removeFirst()
      right.removeFirst()
    }
  }
  return left.count < right.count || left.isEmpty && right.isEmpty && a < b
}

private func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

/// Takes the leading digits, without zeros in front.
private func digits(_ bytes: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  let run = bytes.prefix(while: isDigit)
  bytes = bytes.dropFirst(run.count)
  return run.drop { $0 == UInt8(ascii: "0") }
}
