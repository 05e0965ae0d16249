import Diagnostics

/// Writes the file of a facet: `[values, form, width, bits]`, with the values as `[name, label]`. The bits stand for
/// the documents of its collections, one after the other, in the form that is shortest:
///
/// - `one`: the number of the value and one, or 0, in `width` bits;
/// - `mask`: one bit for each value;
/// - `list`: how many, in gamma code of a number from 1, and the number of each in `width` bits.
struct FacetFiles: Sendable {
  let documents: SearchDocuments

  func text(_ column: FacetColumn) -> String {
    let (form, width, bits) = shortest(column)
    let values = column.values.map { "[\(jsonString($0.name)),\(jsonString($0.label))]" }
    return "[[\(values.joined(separator: ","))],\"\(form)\",\(width),\"\(bits.base64)\"]"
  }

  private func shortest(_ column: FacetColumn) -> (form: String, width: Int, bits: BitWriter) {
    let lists = documents.collections.filter { column.collections?.contains($0.name) ?? true }
      .flatMap { column.ofDocuments[$0.documents] }
    let width = BitWriter.log2(max(1, column.values.count)) + 1
    var forms = [
      (
        "list", width,
        bits(lists) { bits, values in
          bits.writeGamma(values.count + 1)
          for value in values { bits.write(value, width: width) }
        }
      )
    ]
    if lists.allSatisfy({ $0.count <= 1 }) {
      forms.append(("one", width, bits(lists) { $0.write(($1.first ?? -1) + 1, width: width) }))
    }
    if column.values.count <= 24 {
      let count = column.values.count
      forms.append(
        (
          "mask", count,
          bits(lists) { bits, values in
            bits.write(values.reduce(0) { $0 | 1 << $1 }, width: count)
          }
        ))
    }
    return forms.min { $0.2.byteCount < $1.2.byteCount } ?? forms[0]
  }

  private func bits(_ lists: [[Int]], _ write: (inout BitWriter, [Int]) -> Void) -> BitWriter {
    var bits = BitWriter()
    for values in lists { write(&bits, values) }
    return bits
  }
}
