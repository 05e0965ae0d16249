import Markup

/// A Markdown text without its markup, for places that show no more than words.
enum PlainText {
  static func of(_ document: MarkupDocument) -> String {
    let html = String(decoding: document.html { _ in "" }, as: UTF8.self)
    let text = html.replacing(/<[^>]*>/, with: "").replacing(/\n{2,}/, with: "\n")
    let names = ["lt": "<", "gt": ">", "quot": "\"", "#39": "'", "amp": "&"]
    return text.replacing(/&(lt|gt|quot|#39|amp);/) { names[String($0.1)] ?? "" }.trimmingSpace
  }
}

extension String {
  fileprivate var trimmingSpace: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
