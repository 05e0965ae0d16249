import Foundation

/// The header with which a host asks to be left alone for a while (RFC 9110, 10.2.3).
enum RetryAfter {
  /// - Returns: nothing for what is neither a number of seconds nor a date.
  static func duration(_ text: String, now: Date) -> Duration? {
    if let seconds = Int(text.trimmingCharacters(in: .whitespaces)) { return .seconds(min(max(0, seconds), 1 << 30)) }
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.timeZone = TimeZone(identifier: "GMT")
    formatter.dateFormat = "EEE, dd MMM yyyy HH:mm:ss 'GMT'"
    return formatter.date(from: text).map { .seconds(max(0, $0.timeIntervalSince(now).rounded(.up))) }
  }
}
