import Diagnostics

/// What home leads to, and what is shown of a page that is passed on.
extension SiteSettingsReader {
  func questions(_ reader: inout SettingsReader) -> [SiteSettings.Question] {
    reader.list("questions").map { item in
      var item = item
      let text = item.requiredText("question")
      let address = item.requiredText("to")
      let place = item.node("to").map(item.file.range) ?? .fileStart
      reader.diagnostics += item.finish()
      let parts = address.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      return SiteSettings.Question(
        text: text, path: parts[0], query: parts.count == 2 ? parts[1] : nil, place: place)
    }
  }

  func shareImage(_ reader: inout SettingsReader) -> SiteSettings.ShareImage? {
    group("share_image", &reader) {
      SiteSettings.ShareImage(url: webAddress("url", &$0), description: $0.requiredText("description"))
    }
  }
}
