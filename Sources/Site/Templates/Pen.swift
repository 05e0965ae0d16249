/// Writes a page as bytes.
///
/// A part of a page writes the texts of its members one after the other into a buffer of their own, and is then put
/// together from them where it stands. The buffers serve again, so no text is built only to be copied.
struct Pen {
  private(set) var bytes: [UInt8] = []
  /// Where the texts of the parts that are being written end in their buffers; those of the innermost part last.
  private var ends: [Int] = []
  private var spare: [[UInt8]] = []

  /// What `write` writes, as a text.
  static func text(_ write: (inout Pen) -> Void) -> String {
    var pen = Pen()
    write(&pen)
    return String(decoding: pen.bytes, as: UTF8.self)
  }

  mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }

  mutating func write(_ html: [UInt8]) { bytes.append(contentsOf: html) }

  mutating func write(_ html: ArraySlice<UInt8>) { bytes.append(contentsOf: html) }

  /// Writes the text of a member.
  ///
  /// - Returns: whether there is any.
  mutating func text(_ write: (inout Pen) -> Void) -> Bool {
    let start = bytes.count
    write(&self)
    ends.append(bytes.count)
    return bytes.count > start
  }

  /// Writes a part of a page.
  ///
  /// - Parameter texts: writes the texts of the members, and says what they go into.
  mutating func part(_ texts: (inout Pen) -> Skeleton) {
    var buffer = spare.popLast() ?? []
    let first = ends.count
    swap(&buffer, &bytes)
    let skeleton = texts(&self)
    swap(&buffer, &bytes)
    skeleton.fill(with: buffer, endingAt: ends[first...], to: &bytes)
    ends.removeLast(ends.count - first)
    buffer.removeAll(keepingCapacity: true)
    spare.append(buffer)
  }
}
