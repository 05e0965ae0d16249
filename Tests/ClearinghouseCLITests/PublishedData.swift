import TemporaryFolders
import Yams

/// What the entries of the demonstration content say of districts, read without the program.
struct PublishedData {
  struct District {
    let slug, title: String
    let share, learn: [String]
    let snapshot: [String: Any]

    var students: Int { snapshot["students"] as? Int ?? 0 }
    var schools: Int { snapshot["schools"] as? Int ?? 0 }
    var titleI: Double? { PublishedData.number(snapshot["title_i_percent"]) }
    /// Group and percentage.
    var groups: [(String, Double)] {
      (snapshot["demographics"] as? [[String: Any]] ?? []).compactMap { group in
        guard let name = group["group"] as? String, let percent = PublishedData.number(group["percent"]) else {
          return nil
        }
        return (name, percent)
      }
    }
  }

  struct Pair: Hashable {
    let asking, question, offering, offer: String
  }

  /// The largest first.
  let districts: [District]
  private let topics: [String: [String: Any]]

  init(year: String) throws {
    let snapshots = try PublishedData.entries("district-snapshots").values.filter {
      $0["school_year"] as? String == year
    }
    let all = try PublishedData.entries("districts")
    districts = snapshots.compactMap { snapshot in
      guard let slug = snapshot["district"] as? String, let district = all[slug] else { return nil }
      return District(
        slug: slug, title: district["title"] as? String ?? "", share: district["hope_to_share"] as? [String] ?? [],
        learn: district["hope_to_learn"] as? [String] ?? [], snapshot: snapshot)
    }.sorted { $0.students > $1.students }
    let vocabulary = try Yams.load(yaml: text(of: "\(repository)/content/vocabularies/exchange-topics.yml") ?? "")
    topics = (vocabulary as? [String: Any])?["terms"] as? [String: [String: Any]] ?? [:]
  }

  private static func entries(_ collection: String) throws -> [String: [String: Any]] {
    let folder = "\(repository)/content/\(collection)"
    var entries: [String: [String: Any]] = [:]
    for name in names(in: folder) where name.hasSuffix(".md") {
      let parts = (text(of: "\(folder)/\(name)") ?? "").split(separator: "---\n", maxSplits: 2)
      entries[String(name.dropLast(3))] = try Yams.load(yaml: parts.first.map(String.init) ?? "") as? [String: Any]
    }
    return entries
  }

  private static func number(_ value: Any?) -> Double? { value as? Double ?? (value as? Int).map(Double.init) }

  private func label(_ topic: String) -> String { topics[topic]?["label"] as? String ?? "" }
  private func broad(_ topic: String) -> String { topics[topic]?["broader"] as? String ?? topic }

  /// Who asks, about what, and who offers something under the same broader topic.
  var pairs: Set<Pair> {
    var pairs: Set<Pair> = []
    for asking in districts {
      for offering in districts where offering.slug != asking.slug {
        for question in asking.learn {
          for offer in offering.share where broad(offer) == broad(question) {
            pairs.insert(
              Pair(asking: asking.title, question: label(question), offering: offering.title, offer: label(offer)))
          }
        }
      }
    }
    return pairs
  }

  /// Topics that one district offers and another asks about, word for word.
  var sharedTopics: Set<String> {
    Set(
      districts.flatMap { one in
        districts.filter { $0.slug != one.slug }.flatMap { Set(one.share).intersection($0.learn) }
      })
  }

  /// For each broader topic: who offers it and who asks.
  var exchange: [String: (offered: Set<String>, asked: Set<String>)] {
    var exchange: [String: (offered: Set<String>, asked: Set<String>)] = [:]
    for district in districts {
      for topic in district.share { exchange[label(broad(topic)), default: ([], [])].offered.insert(district.title) }
      for topic in district.learn { exchange[label(broad(topic)), default: ([], [])].asked.insert(district.title) }
    }
    return exchange
  }
}
