/// Which spellings are one word: those with the same stem.
struct Lexicon: Sendable {
  /// The spellings of each word as they are looked up, sorted.
  private(set) var words: [[[UInt8]]] = []
  /// For each batch, the word of each of its forms.
  private(set) var wordsOfBatches: [[Int]] = []

  /// - Parameter language: of the site; without a stemmer for it each spelling is a word.
  init(_ batches: [WordBatch], language: String) {
    let stemmer = Stemmer(language: language)
    var (forms, stems) = (FormTable(), FormTable())
    var wordOfForm: [Int] = []
    for batch in batches {
      let table = batch.stream.forms
      wordsOfBatches.append(
        (0..<table.count).map { local in
          let form = Folding.folded(Array(table[local]))
          let number = forms.number(of: form)
          guard number == wordOfForm.count else { return wordOfForm[number] }
          let stem = stemmer.map { Folding.folded($0.stem(Array(table[local]))) } ?? form
          wordOfForm.append(stems.number(of: stem))
          return wordOfForm[number]
        })
    }
    words = Array(repeating: [], count: stems.count)
    for (number, word) in wordOfForm.enumerated() { words[word].append(Array(forms[number])) }
    for word in words.indices { words[word].sort { $0.lexicographicallyPrecedes($1) } }
  }
}
