/// The bits of one file of terms, with the chances that they teach.
///
/// First the number of words and one. Then for each word: how many spellings it has; each as the number of bytes that
/// it shares with the one before, and one, and the rest; the number of documents; whether it is common; and for each
/// document the gap since the one before and the impact.
struct TermBits {
  private var writer = RangeWriter()
  private let documentCount: Int
  private var wordCount = NumberModel()
  private var formCount = NumberModel()
  private var shared = NumberModel()
  private var text: TextModel
  private var counts = NumberModel()
  private var common = [Chance](repeating: Chance(), count: 33)
  /// By how far apart documents are on average.
  private var gaps = [NumberModel](repeating: NumberModel(), count: 33)
  /// By their width and the one before.
  private var impacts: [[SymbolModel]]
  private var lastForm: [UInt8] = []

  init(text: TextModel, documentCount: Int) {
    (self.text, self.documentCount) = (text, documentCount)
    impacts = (0...4).map { Array(repeating: SymbolModel(width: $0), count: 1 << $0) }
  }

  var base64: String { writer.base64 }

  mutating func write(count: Int) { wordCount.write(count + 1, to: &writer) }

  mutating func write(forms: [[UInt8]]) {
    formCount.write(forms.count, to: &writer)
    for form in forms {
      let same = zip(form, lastForm).prefix { $0 == $1 }.count
      shared.write(same + 1, to: &writer)
      text.write(form.dropFirst(same), to: &writer)
      lastForm = form
    }
  }

  mutating func write(_ postings: [(document: Int, impact: UInt8)], isCommon: Bool, impactWidth: Int) {
    counts.write(postings.count, to: &writer)
    writer.write(isCommon ? 1 : 0, &common[BitWriter.log2(postings.count)])
    let spread = BitWriter.log2(documentCount / postings.count)
    var (document, impact) = (-1, 0)
    for posting in postings {
      gaps[spread].write(posting.document - document, to: &writer)
      document = posting.document
      let next = Int(posting.impact) >> (4 - impactWidth)
      impacts[impactWidth][impact].write(next, to: &writer)
      impact = next
    }
  }
}
