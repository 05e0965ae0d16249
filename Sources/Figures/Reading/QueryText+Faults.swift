import Diagnostics
import Tables

extension QueryText {
  /// A failure of the query as a fault at its place.
  func diagnostic(of failure: QueryFailure) -> Diagnostic {
    switch failure {
    case .invalid(let message, let offset): told(InvalidQuery(message: message), at: offset)
    case .empty: told(InvalidQuery(message: "there is no query"), at: nil)
    case .severalStatements(let offset): told(InvalidQuery(message: "a second statement begins here"), at: offset)
    case .unknownColumn(let name, let offset, let suggestion):
      told(UnknownColumn(name: name, suggestion: suggestion), at: place(ofColumn: name, offset))
    case .unknownTable(let name, let offset, let suggestion):
      told(UnknownTable(name: name, suggestion: suggestion), at: offset ?? self.offset(ofWord: name))
    case .refused(let what): told(RefusedQuery(what: what), at: nil)
    case .tooManySteps: told(CostlyQuery(excess: .steps), at: nil)
    case .tooManyRows(let limit): told(CostlyQuery(excess: .rows(limit)), at: nil)
    case .tooLong(let limit): told(CostlyQuery(excess: .bytes(limit)), at: nil)
    case .dependsOnHidden: told(HiddenCountDecides(), at: nil)
    }
  }

  private func place(ofColumn name: String, _ offset: Int?) -> Int? {
    offset.map { $0 + lengthOfTable(in: name, at: $0) } ?? self.offset(ofWord: name)
  }

  /// Of what stands before the name of the column itself, as in `d.students`.
  private func lengthOfTable(in name: String, at offset: Int) -> Int {
    guard sql.utf8.dropFirst(offset).starts(with: name.utf8), let dot = name.utf8.lastIndex(of: UInt8(ascii: "."))
    else { return 0 }
    return name.utf8.distance(from: name.startIndex, to: dot) + 1
  }

  private func told(_ fault: some Fault, at offset: Int?) -> Diagnostic {
    if let offset { return Diagnostic(fault, file: file.displayPath, range: range(ofWordAt: offset)) }
    // What would mend one word does not mend the whole query.
    return Diagnostic(fault, file: file.displayPath, range: range, mend: nil)
  }
}
